import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Case } from '#shared/case/schema';
import { useFigures } from '../../calculation/figures.tsx';
import { createSweeper } from '../../calculation/sweeper.ts';
import { happeningsOf, stepsOf } from './series.ts';
import { slopeAt, slopesOf } from './slopes.ts';
import { sweepSubjects, type SweepSubject } from './subject.ts';
import { nextPoundWords, sweepWords } from './words.ts';

// Later than the answer itself, which is what somebody who types waits for.
const pause = 500;

interface Known {
  subject: Case;
  kept: ReadonlyMap<string, number | undefined>;
}

/**
 * What is kept of the next pound of pay in each scenario with one job, from the same line as in the pictures: "of the next £1: 31p".
 * Until it is known for the case as it stands the figure is left open, so that nothing moves when it comes.
 */
export function useNextPounds(subject: Case): (situation: string) => readonly string[] {
  const [known, setKnown] = useState<Known>();
  const { state: figures } = useFigures();
  const subjects = useMemo(() => onePerScenario(subject), [subject]);
  useEffect(() => {
    const sweeper = createSweeper();
    const { pack } = figures;
    const signedFor = pack && { content: pack.content, key: pack.summary.reference.key };
    const kept = new Map<string, number | undefined>();
    const ask = ([next, ...rest]: readonly SweepSubject[]): void => {
      if (next === undefined) return setKnown({ subject, kept });
      sweeper.ask(subject, next.request, signedFor, (answer) => {
        kept.set(next.request.situation, 'sweep' in answer ? keptAt(answer.sweep, next.own) : undefined);
        ask(rest);
      });
    };
    const timer = setTimeout(() => ask(subjects), pause);
    return () => {
      clearTimeout(timer);
      sweeper.stop();
    };
  }, [subject, subjects, figures]);
  return useCallback(
    (situation) => {
      if (subjects.every(({ request }) => request.situation !== situation)) return [];
      if (known?.subject !== subject) return [sweepWords.nextPound('…')];
      const pence = known.kept.get(situation);
      return pence === undefined ? [] : [nextPoundWords(pence)];
    },
    [known, subject, subjects],
  );
}

/** The job of each scenario that has one: of several, none is the one that the next pound is earned in. */
const onePerScenario = (subject: Case): SweepSubject[] =>
  sweepSubjects(subject, (id) => id).filter(
    ({ request }) => subject.scenarios.find(({ id }) => id === request.situation)?.jobs.length === 1,
  );

function keptAt(sweep: Parameters<typeof stepsOf>[0], own: number): number | undefined {
  const steps = stepsOf(sweep);
  return slopeAt(slopesOf(steps, happeningsOf(sweep.events)), String(own))?.kept;
}
