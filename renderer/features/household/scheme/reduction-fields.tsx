import { useReading } from '../../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, PoundsAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { textAt } from '../../../draft/path.ts';
import { Part } from '../part.tsx';
import { Entries } from './entries.tsx';
import { ExcessIncomeFields, WeeklyIncomeFields } from './income-fields.tsx';
import { KindAnswer } from './kind-answer.tsx';
import { contributionsOf, families, perWeekOrMonth } from './kinds.ts';
import { StepsByBand } from './steps-by-band.tsx';
import { Steps } from './steps.tsx';
import { WhichHousehold } from './which-household.tsx';

/** How the reduction is worked out: the family of the scheme first, and then only what that family asks. */
export function ReductionFields({ path }: { path: string }) {
  const family = useReading((draft) => textAt(draft, `${path}.family`));
  return (
    <>
      <KindAnswer path={path} by="family" kinds={families} look="radios" />
      {family === 'taper' && <Taper path={path} />}
      {family === 'bands' && <Bands path={path} />}
      {family === 'excess-bands' && <ExcessBands path={path} />}
      {family === 'contribution' && <Contribution path={path} />}
      {family === 'discount' && <Discount path={path} />}
      {family === 'steps-by-council-tax-band' && <StepsByBand path={path} />}
    </>
  );
}

function Taper({ path }: { path: string }) {
  return (
    <>
      <div className="pair">
        <TextAnswer path={`${path}.share`} inputMode="decimal" after="%" short />
        <TextAnswer path={`${path}.taper`} inputMode="decimal" after="%" short />
      </div>
      <ExcessIncomeFields path={`${path}.income`} />
    </>
  );
}

function Bands({ path }: { path: string }) {
  return (
    <>
      <WeeklyIncomeFields path={`${path}.income`} />
      <ChoiceAnswer path={`${path}.per`} choices={perWeekOrMonth} look="row" usual="week" />
      <Entries list={`${path}.rows`} one="kind of household" fresh={{ steps: [{ upTo: '', percent: '' }] }}>
        {(row) => (
          <div className="scheme-row">
            <WhichHousehold path={row} />
            <Steps list={`${row}.steps`} gives="percent" />
          </div>
        )}
      </Entries>
      <div className="subsections">
        <Part title="More about the bands" of={path} answers={['limitsRiseByChild', 'ofShare']}>
          <PoundsAnswer path={`${path}.limitsRiseByChild.weekly`} />
          <TextAnswer path={`${path}.limitsRiseByChild.children`} inputMode="numeric" short />
          <TextAnswer path={`${path}.ofShare`} inputMode="decimal" after="%" short />
        </Part>
      </div>
    </>
  );
}

function ExcessBands({ path }: { path: string }) {
  return (
    <>
      <ExcessIncomeFields path={`${path}.income`} />
      <Steps list={`${path}.steps`} gives="percent" />
    </>
  );
}

function Contribution({ path }: { path: string }) {
  return (
    <>
      <ChoiceAnswer path={`${path}.of`} choices={contributionsOf} look="row" />
      <TextAnswer path={`${path}.share`} label="Share of the bill that counts" inputMode="decimal" after="%" short />
      <Steps list={`${path}.steps`} gives="weekly" />
    </>
  );
}

function Discount({ path }: { path: string }) {
  return (
    <Entries list={`${path}.rows`} one="group" fresh={{ percent: '' }}>
      {(row) => (
        <div className="scheme-row">
          <CheckAnswer path={`${row}.disabilityBenefit`} />
          <CheckAnswer path={`${row}.children`} />
          <CheckAnswer path={`${row}.inRemunerativeWork`} />
          <div className="pair">
            <PoundsAnswer path={`${row}.netEarningsUpTo`} />
            <TextAnswer path={`${row}.percent`} inputMode="decimal" after="%" short />
          </div>
        </div>
      )}
    </Entries>
  );
}
