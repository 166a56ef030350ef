import { useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isoDay } from '../../words/dates.ts';
import { laterMonth, monthName, monthSpan } from '../../words/months.ts';
import { bundleWords } from './bundle-words.ts';
import { MergeBundles } from './merge-bundles.tsx';
import type { TeamState } from './team-shapes.ts';
import './team.css';

interface BundlesProps {
  api: Api;
  state: TeamState | undefined;
  onChanged: () => Promise<void>;
  onKeep: (name: string, content: Blob) => void;
}

/** What goes from machine to machine: a bundle of this one, and those of others. */
export function Bundles({ api, state, onChanged, onKeep }: BundlesProps) {
  return (
    <section className="bundles" aria-labelledby="bundles-title">
      <h2 id="bundles-title">{bundleWords.title}</h2>
      <p className="team-lead">{bundleWords.lead}</p>
      <ExportBundle api={api} onKeep={onKeep} />
      <MergeBundles api={api} onMerged={() => void onChanged()} />
      {state && <Machines api={api} machines={state.machines} onNamed={() => void onChanged()} />}
    </section>
  );
}

function ExportBundle({ api, onKeep }: Pick<BundlesProps, 'api' | 'onKeep'>) {
  const now = isoDay(new Date()).slice(0, 7);
  const months = Array.from({ length: 36 }, (_, index) => laterMonth(now, -index)).map((month) => ({ id: month, label: monthName(month) }));
  const [first, setFirst] = useState(laterMonth(now, -11));
  const [last, setLast] = useState(now);
  const [failure, setFailure] = useState<Failure>();
  const send = async () => {
    const reply = await api['team.exportBundle']({ first, last });
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) onKeep(reply.value.name, new Blob([reply.value.text], { type: 'application/x-ndjson' }));
  };
  const turned = first > last;
  return (
    <div className="bundle-part">
      <h3>{bundleWords.export}</h3>
      <p>{bundleWords.exportLead}</p>
      <div className="team-choices">
        <Select label={bundleWords.first} choices={months} value={first} onChange={setFirst} />
        <Select label={bundleWords.last} choices={months} value={last} onChange={setLast} wrong={turned ? bundleWords.turned : undefined} />
        <Button isDisabled={turned} onPress={() => void send()}>
          {bundleWords.doExport}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

interface MachinesProps {
  api: Api;
  machines: TeamState['machines'];
  onNamed: () => void;
}

/** The machines whose bundles are there. A name is the service's own word for one, such as "Coast 2". */
function Machines({ api, machines, onNamed }: MachinesProps) {
  const others = machines.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return <p className="soft">{bundleWords.noMachines}</p>;
  return (
    <div className="bundle-part">
      <h3>{bundleWords.machines}</h3>
      <ul className="machines">
        {others.slice(0, mostListed).map((one) => (
          <Machine
            key={one.machine}
            {...one}
            onName={(name) => void api['team.nameMachine']({ machine: one.machine, name }).then(onNamed)}
          />
        ))}
      </ul>
      {others.length > mostListed && <p className="soft small">{bundleWords.moreMachines(others.length - mostListed)}</p>}
    </div>
  );
}

const mostListed = 100;

function Machine({ machine, name, covers, onName }: TeamState['machines'][number] & { onName: (name: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <li>
      <TextField
        label={bundleWords.machine(machine.slice(0, 8))}
        value={text}
        maxLength={60}
        onChange={setText}
        onBlur={() => text.trim() !== name && onName(text.trim())}
      />
      <span className="soft">{covers ? monthSpan(covers.first, covers.last) : bundleWords.sentNothing}</span>
    </li>
  );
}
