import { useId } from 'react';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import { useMonthsAfterStops } from '../../calculation/use-months.ts';
import { Button } from '../../ui/button.tsx';
import { OneStop } from './one-stop.tsx';
import { stopWords } from './stop-words.ts';

interface StopSectionProps {
  subject: Case;
  stopping: readonly Stopping[];
  nameOf: (situation: string) => string;
  onReveal: (path: string) => void;
}

/** What follows if the job of a situation stops: what is kept and lost, the days to know, and the months after it. */
export function StopSection({ subject, stopping, nameOf, onReveal }: StopSectionProps) {
  const titleId = useId();
  const after = useMonthsAfterStops(stopping.length === 0 ? undefined : subject);
  const notAsked = subject.scenarios.flatMap(({ id, jobs, stops }, index) =>
    stops === undefined && jobs.length > 0 ? [{ id, path: `scenarios[${index}].stops` }] : [],
  );
  if (stopping.length + notAsked.length === 0) return null;
  return (
    <section className="months stop" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{stopWords.title}</h2>
        <p className="soft">{stopWords.lead}</p>
      </div>
      {stopping.map((one) => (
        <OneStop
          key={one.situation}
          stop={one}
          name={nameOf(one.situation)}
          after={after}
          isCouple={subject.partner !== undefined}
          onReveal={onReveal}
        />
      ))}
      {notAsked.map(({ id, path }) => (
        <Button key={id} look="quiet" icon="plus" onPress={() => onReveal(path)}>
          {stopWords.ask(nameOf(id))}
        </Button>
      ))}
    </section>
  );
}
