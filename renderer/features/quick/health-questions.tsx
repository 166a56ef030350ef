import type { Draft } from '#shared/ipc/contract';
import { useReading } from '../../draft/context.tsx';
import { latestDate } from '../../draft/dates.ts';
import { textAt, withAnswer } from '../../draft/path.ts';
import { isMarked, withMark } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { benefitNames } from '../../words/benefits.ts';
import { OneOf } from './parts.tsx';
import { decisions, decisionsWithOneRate, pipRates, questionWords } from './words.ts';

const capability = 'client.capability';
const rate = 'client.lcwraRate';

// From this day on LCWRA has two rates.
const firstTwoRates = '2026-04-06';

/** What was decided about the capability for work and, where LCWRA has two rates, which one is paid. */
export function HealthQuestion() {
  const twoRates = useReading((draft) => latestDate(draft) >= firstTwoRates);
  return (
    <OneOf
      label={questionWords.health.ask}
      hideLabel
      help={questionWords.health.help}
      choices={twoRates ? decisions : decisionsWithOneRate}
      read={(draft) => readDecision(draft, twoRates)}
      choose={(draft, id) => withDecision(draft, id, twoRates)}
      counted={(draft) => usualWords(draft, capability)}
      path={capability}
    />
  );
}

function readDecision(draft: Draft, twoRates: boolean): string {
  if (isMarked(draft, capability)) return 'unknown';
  const decided = textAt(draft, capability);
  if (decided === 'lcwra' && twoRates) return isMarked(draft, rate) ? 'unknown' : textAt(draft, rate);
  return decided === '' ? 'none' : decided;
}

/** The draft with a decision. One that is not known leaves the rate open as well, where there are two. */
export function withDecision(draft: Draft, id: string, twoRates: boolean): Draft {
  if (id === 'unknown') {
    const marked = withUsuallyPossible(draft, capability, true);
    return twoRates ? withUsuallyPossible(marked, rate, true) : marked;
  }
  const known = withMark(withMark(draft, capability, false), rate, false);
  if (id === 'protected' || id === 'new') return withAnswer(withAnswer(known, capability, 'lcwra'), rate, id);
  return withAnswer(known, capability, id);
}

const parts = ['dailyLiving', 'mobility'] as const;

/** PIP, or Adult Disability Payment in Scotland, by its two parts. */
export function PipQuestion() {
  return (
    <>
      {parts.map((part) => (
        <PipPart key={part} part={part} />
      ))}
    </>
  );
}

function PipPart({ part }: { part: (typeof parts)[number] }) {
  const path = `client.pip.${part}`;
  const name = useReading((draft) => benefitNames(textAt(draft, 'nation')).pip);
  return (
    <OneOf
      label={`${name} ${part === 'dailyLiving' ? 'daily living' : 'mobility'}`}
      choices={pipRates}
      read={(draft) => (isMarked(draft, path) ? 'unknown' : textAt(draft, path) || 'none')}
      choose={(draft, id) =>
        id === 'unknown' ? withUsuallyPossible(draft, path, true) : withAnswer(withMark(draft, path, false), path, id)
      }
      counted={(draft) => usualWords(draft, path)}
      path={path}
    />
  );
}
