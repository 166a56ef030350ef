import type { Draft } from '#shared/ipc/contract';
import { ofPerson } from '../../draft/conditions.ts';
import { useReading } from '../../draft/context.tsx';
import { latestDate } from '../../draft/dates.ts';
import { CheckAnswer, ChoiceAnswer, DateAnswer } from '../../draft/fields.tsx';
import { answerAt, textAt } from '../../draft/path.ts';
import { breakReasons, capabilities, labelOf, lcwraRates } from './choices.ts';
import { Part } from './part.tsx';
import { SetAside } from './set-aside-note.tsx';

const ofLcwra = ['lcwraRate', 'capabilitySince', 'waitDoesNotApply', 'severeConditions', 'terminallyIll', 'lcwraBreak'];
export const healthAnswers = ['capability', 'lcwElement', ...ofLcwra, 'blind'];

/** What a work capability assessment decided, and what settles which element is due and from when. */
export function HealthPart({ path }: { path: string }) {
  const capability = useReading((draft) => textAt(draft, `${path}.capability`));
  const mayBeLcwra = useReading((draft) => ofPerson['lcwraRate']?.(draft, path));
  return (
    <Part title="Health and work" level={5} of={path} answers={healthAnswers} summary={(draft) => healthSummary(draft, path)}>
      <ChoiceAnswer path={`${path}.capability`} choices={capabilities} look="radios" usual="none" />
      {capability === 'lcw' && <CheckAnswer path={`${path}.lcwElement`} />}
      {mayBeLcwra && <LcwraFields path={path} />}
      <CheckAnswer path={`${path}.terminallyIll`} />
      <CheckAnswer path={`${path}.blind`} />
      <SetAside within={healthAnswers.map((answer) => `${path}.${answer}`)} />
    </Part>
  );
}

function LcwraFields({ path }: { path: string }) {
  const twoRates = useReading((draft) => latestDate(draft) >= firstTwoRates);
  return (
    <>
      {twoRates && <ChoiceAnswer path={`${path}.lcwraRate`} choices={lcwraRates} look="radios" />}
      {twoRates && <CheckAnswer path={`${path}.severeConditions`} />}
      <DateAnswer path={`${path}.capabilitySince`} />
      <CheckAnswer path={`${path}.waitDoesNotApply`} />
      {twoRates && <BreakFields path={`${path}.lcwraBreak`} />}
    </>
  );
}

function BreakFields({ path }: { path: string }) {
  const entered = useReading((draft) => ['from', 'to'].some((day) => textAt(draft, `${path}.${day}`).replaceAll('-', '') !== ''));
  return (
    <>
      <DateAnswer path={`${path}.from`} />
      {entered && <DateAnswer path={`${path}.to`} />}
      {entered && <ChoiceAnswer path={`${path}.because`} choices={breakReasons} look="radios" />}
    </>
  );
}

const firstTwoRates = '2026-04-06';

function healthSummary(draft: Draft, path: string): string {
  const capability = textAt(draft, `${path}.capability`);
  const parts = [
    capability === '' || capability === 'none' ? '' : labelOf(capabilities, capability),
    answerAt(draft, `${path}.terminallyIll`) === true ? 'special rules for end of life' : '',
    answerAt(draft, `${path}.blind`) === true ? 'severely sight impaired' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
