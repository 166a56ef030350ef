import { useState } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useReading } from '../../draft/context.tsx';
import { latestDate } from '../../draft/dates.ts';
import { textAt, withAnswer } from '../../draft/path.ts';
import { isMarked, withMark } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { benefitNames } from '../../words/benefits.ts';
import { OneOf } from './parts.tsx';
import { pipParts } from './unsaid.ts';
import { decisions, decisionsWithOneRate, pipRates, questionWords, yesOrNo } from './words.ts';

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
  return decided === 'lcwra' && twoRates && !isMarked(draft, rate) ? textAt(draft, rate) || decided : decided;
}

/** The draft with a decision. One that is not known leaves the rate open as well, where there are two. */
export function withDecision(draft: Draft, id: string, twoRates: boolean): Draft {
  if (id === 'unknown') {
    const marked = withUsuallyPossible(draft, capability, true);
    return twoRates ? withUsuallyPossible(marked, rate, true) : marked;
  }
  const known = withMark(withMark(draft, capability, false), rate, false);
  if (id === 'lcwra' && twoRates) return withUsuallyPossible(withAnswer(known, capability, id), rate, true);
  if (id === 'protected' || id === 'new') return withAnswer(withAnswer(known, capability, 'lcwra'), rate, id);
  return withAnswer(known, capability, id);
}

/** PIP, or Adult Disability Payment in Scotland: whether there is any and, where there is, its two parts. */
export function PipQuestion() {
  // "Yes" alone leaves nothing in the case: it only asks for the parts.
  const [saysYes, setSaysYes] = useState(false);
  const name = useReading((draft) => benefitNames(textAt(draft, 'nation')).pip);
  const gets = useReading((draft) => readPip(draft, saysYes) === 'yes');
  return (
    <>
      <OneOf
        label={questionWords.pip.ask.replace('PIP', name)}
        hideLabel
        choices={yesOrNo}
        read={(draft) => readPip(draft, saysYes)}
        choose={(draft, id) => {
          setSaysYes(id === 'yes');
          return withPip(draft, id);
        }}
        path="client.pip"
      />
      {gets && pipParts.map((path) => <PipPart key={path} path={path} />)}
    </>
  );
}

function readPip(draft: Draft, saysYes: boolean): string {
  const rates = pipParts.map((path) => (isMarked(draft, path) ? 'unknown' : textAt(draft, path)));
  if (rates.every((rate) => rate === 'unknown')) return 'unknown';
  if (saysYes || rates.some((rate) => rate !== '' && rate !== 'none')) return 'yes';
  return rates.includes('none') ? 'no' : '';
}

function withPip(draft: Draft, id: string): Draft {
  if (id === 'unknown') return pipParts.reduce((rest, path) => withUsuallyPossible(rest, path, true), draft);
  const rate = id === 'no' ? 'none' : undefined;
  return pipParts.reduce((rest, path) => withAnswer(withMark(rest, path, false), path, rate), draft);
}

function PipPart({ path }: { path: (typeof pipParts)[number] }) {
  const name = useReading((draft) => benefitNames(textAt(draft, 'nation')).pip);
  const isUnsaid = useReading((draft) => pipParts.every((part) => textAt(draft, part) === '' && !isMarked(draft, part)));
  return (
    <OneOf
      label={`${name} ${path === 'client.pip.dailyLiving' ? 'daily living' : 'mobility'}`}
      choices={pipRates}
      read={(draft) => (isMarked(draft, path) ? 'unknown' : textAt(draft, path) || (isUnsaid ? '' : 'none'))}
      choose={(draft, id) =>
        id === 'unknown' ? withUsuallyPossible(draft, path, true) : withAnswer(withMark(draft, path, false), path, id)
      }
      counted={(draft) => usualWords(draft, path)}
      path={path}
    />
  );
}
