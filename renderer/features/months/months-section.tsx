import { useId, useMemo, useState } from 'react';
import type { Case } from '#shared/case/schema';
import { useMonths } from '../../calculation/use-months.ts';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { AssumedPeriod } from '../../ui/assumed-period.tsx';
import { MonthsOf } from './months-of.tsx';
import { RestsOn } from './rests-on.tsx';
import { monthsWords } from './words.ts';
import './months.css';

interface MonthsSectionProps {
  subject: Case;
  nameOf: (situation: string) => string;
  onReveal: (path: string) => void;
}

/** The months ahead of one situation at a time: a chart or a table of what is left, each month by its days, and what they rest on. */
export function MonthsSection({ subject, nameOf, onReveal }: MonthsSectionProps) {
  const titleId = useId();
  const choices = useMemo(() => [...subject.scenarios, subject.now].map(({ id }) => ({ id, label: nameOf(id) })), [subject, nameOf]);
  const [wanted, choose] = useState('');
  const [length, setLength] = useState<'12' | '24'>('12');
  const chosen = choices.find(({ id }) => id === wanted)?.id ?? choices[0]?.id ?? 'now';
  const { timeline, working, failed } = useMonths(subject, chosen, Number(length));
  return (
    <section className="months" aria-labelledby={titleId}>
      <div className="sweep-head">
        <div>
          <h2 id={titleId}>{monthsWords.title}</h2>
          <p className="soft">{monthsWords.lead}</p>
        </div>
        {choices.length > 1 && <Select label={monthsWords.choose} choices={choices} value={chosen} onChange={choose} />}
      </div>
      <Segments label="How many months" choices={monthsWords.lengths} value={length} onChange={setLength} />
      {failed !== undefined && <Notice tone="worse">{failed}</Notice>}
      {timeline === undefined && failed === undefined && <p className="soft">{working ? monthsWords.working : ''}</p>}
      {timeline !== undefined && (
        <div className="months-body" aria-busy={working}>
          <AssumedPeriod timeline={timeline} onReveal={onReveal} />
          <MonthsOf timeline={timeline} key={timeline.situation} />
          <RestsOn timeline={timeline} onReveal={onReveal} />
        </div>
      )}
    </section>
  );
}
