import { useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Case } from '#shared/case/schema';
import type { Api } from '#shared/ipc/contract';
import type { CaseSummary, SavedCalculation } from '#shared/ipc/records';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { textAt } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { Button } from '../../ui/button.tsx';
import { isDue } from './asks.ts';
import { suspectsIn } from './suspects.ts';
import type { Reopening } from './use-reopening.ts';
import { WhyItMoved } from './why-it-moved.tsx';
import { reopeningWords } from './words.ts';
import './reopening.css';

interface WhatHasChangedProps {
  api: Api;
  reopening: Reopening;
  summary: CaseSummary;
  /** Reads the summary again. */
  onChanged: () => Promise<void>;
  /** The case as it can be calculated now; absent while something is missing. */
  subject: Case | undefined;
  /** Sets a saved calculation beside the case as it is now. */
  compare: (saved: SavedCalculation, after: Case) => ReactNode;
}

/** The way to ask what has changed, wherever an earlier calculation was saved. */
export function WhatHasChangedToggle({ reopening: { isAsked, ask, toggle }, summary }: Pick<WhatHasChangedProps, 'reopening' | 'summary'>) {
  if (summary.latest === undefined) return null;
  return (
    <Button ref={toggle} look="quiet" aria-expanded={isAsked} onPress={() => ask(!isAsked)}>
      {reopeningWords.toggle}
    </Button>
  );
}

/** Asks what has changed since the last calculation, leads to the answers that usually do, and tells why the answer moved. */
export function WhatHasChanged({ api, reopening, summary, onChanged, subject, compare }: WhatHasChangedProps) {
  const titleId = useId();
  const [isUnchanged, setUnchanged] = useState(false);
  const store = useDraftStore();
  const asAt = useReading((draft) => textAt(draft, 'asAt'));
  const { latest, followUp } = summary;
  const { isAsked, today, ask } = reopening;
  if (!isAsked || latest === undefined) return null;
  const toToday = () => store.change('asAt', today);
  return (
    <section className="reopening" aria-labelledby={titleId}>
      <div className="reopening-head">
        <h2 id={titleId}>{reopeningWords.title}</h2>
        <Button look="quiet" onPress={() => ask(false)}>
          {reopeningWords.away}
        </Button>
      </div>
      <p className="soft">{reopeningWords.lead(latest.savedAt)}</p>
      {followUp && isDue(followUp, today) && <DueFollowUp api={api} caseId={summary.id} followUp={followUp} onDone={onChanged} />}
      <ul className="reopening-suspects">
        <Suspects />
        <li>
          <Button
            onPress={() => {
              setUnchanged(true);
              toToday();
            }}
          >
            {reopeningWords.nothing}
          </Button>
        </li>
      </ul>
      <div className="reopening-line" role="status">
        <p>{asAt === today ? reopeningWords.isToday : reopeningWords.dateIs(asAt)}</p>
        {asAt !== today && (
          <Button look="quiet" onPress={toToday}>
            {reopeningWords.toToday}
          </Button>
        )}
      </div>
      <WhyItMoved key={latest.id} api={api} id={latest.id} subject={subject} at={isUnchanged ? today : undefined} compare={compare} />
    </section>
  );
}

function Suspects() {
  const store = useDraftStore();
  const reveal = useReveal();
  const draft = useSyncExternalStore(store.subscribe, store.read);
  return suspectsIn(draft).map(({ label, path }) => (
    <li key={label}>
      <Button onPress={() => reveal(path)}>{label}</Button>
    </li>
  ));
}

interface DueProps {
  api: Api;
  caseId: string;
  followUp: { dueOn: string; note: string };
  onDone: () => Promise<void>;
}

/** Why the case is to be looked at again, and the way to be done with it. */
function DueFollowUp({ api, caseId, followUp: { dueOn, note }, onDone }: DueProps) {
  const markDone = async () => {
    const reply = await api['followUps.list']({ caseId });
    const due = reply.ok ? reply.value.find((each) => each.doneAt === undefined && each.dueOn === dueOn && each.note === note) : undefined;
    if (due) await api['followUps.done']({ id: due.id, done: true });
    await onDone();
  };
  return (
    <div className="reopening-line">
      <p>
        <strong>{reopeningWords.followUp(dueOn, note)}</strong>
      </p>
      <Button look="quiet" onPress={() => void markDone()}>
        {reopeningWords.followUpDone}
      </Button>
    </div>
  );
}
