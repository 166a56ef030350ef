import { useMemo } from 'react';
import { councils, rentalMarketAreas } from '#rules';
import type { Draft } from '#shared/ipc/contract';
import { useFigures } from '../../calculation/figures.tsx';
import { isRented, usualRentPeriod } from '../../draft/conditions.ts';
import { useReading, useText } from '../../draft/context.tsx';
import { councilTaxBill } from '../../draft/council-tax-unknown.ts';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, PoundsAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { textAt, withAnswer } from '../../draft/path.ts';
import { RentAMonth } from '../../draft/rent-a-month.tsx';
import { isMarked, withMark } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { hasPartner } from './questions.ts';
import { AnswerMayBeUnknown, MayNotKnow, OneOf } from './parts.tsx';
import { reductionWords } from './answered-words.ts';
import { homes, nations, questionWords } from './words.ts';

/** What kind of home it is and, where there is one, the rent. */
export function HomeQuestion() {
  const rented = useReading((draft) => isRented(textAt(draft, 'home.tenure')) || isMarked(draft, 'home.tenure'));
  const per = useReading((draft) => usualRentPeriod(textAt(draft, 'home.tenure')));
  return (
    <>
      <OneOf
        label={questionWords.home.ask}
        hideLabel
        choices={homes}
        read={(draft) => (isMarked(draft, 'home.tenure') ? 'unknown' : textAt(draft, 'home.tenure'))}
        choose={withHome}
        counted={(draft) => usualWords(draft, 'home.tenure')}
        path="home.tenure"
      />
      {rented && (
        <MayNotKnow
          label="Rent"
          isUnknown={(draft) => isMarked(draft, 'home.rent.amount')}
          onUnknown={(draft, on) => withUsuallyPossible(withRentPeriod(draft, per), 'home.rent.amount', on)}
          counted={(draft) => usualWords(draft, 'home.rent.amount')}
        >
          <AmountAnswer path="home.rent" usualPer={per} />
          <RentAMonth />
        </MayNotKnow>
      )}
    </>
  );
}

/** Where the kind of home is not known it may be a private tenancy, and its local housing allowance is then not known either. */
function withHome(draft: Draft, id: string): Draft {
  if (id !== 'unknown') return withAnswer(withMark(draft, 'home.tenure', false), 'home.tenure', id);
  const marked = withUsuallyPossible(draft, 'home.tenure', true);
  return textAt(draft, 'place.brma') === '' ? withUsuallyPossible(marked, 'home.lhaMonthly', true) : marked;
}

const withRentPeriod = (draft: Draft, per: string): Draft =>
  ['week', 'month'].includes(textAt(draft, 'home.rent.per')) ? draft : withAnswer(draft, 'home.rent.per', per);

/** The nation and, for a private tenancy, the rental market area. */
export function PlaceQuestion() {
  const isPrivate = useReading((draft) => textAt(draft, 'home.tenure') === 'private-rent' || isMarked(draft, 'home.tenure'));
  return (
    <>
      <OneOf
        label={questionWords.place.ask}
        hideLabel
        choices={nations}
        read={(draft) => (isMarked(draft, 'nation') ? 'unknown' : textAt(draft, 'nation'))}
        choose={(draft, id) => {
          if (id === 'unknown') return withUsuallyPossible(draft, 'nation', true);
          return withAnswer(withMark(draft, 'nation', false), 'nation', id);
        }}
        counted={(draft) => usualWords(draft, 'nation')}
        path="nation"
      />
      {isPrivate && (
        <AnswerMayBeUnknown path="home.lhaMonthly" label="Rental market area">
          <MarketArea />
        </AnswerMayBeUnknown>
      )}
    </>
  );
}

function MarketArea() {
  const [text, setText] = useText('place.brma');
  const nation = useReading((draft) => textAt(draft, 'nation'));
  const words = useFieldWords('place.brma', {
    help: 'The area whose local housing allowance applies: the nearest town or city, or the county.',
  });
  const choices = useMemo(
    () => rentalMarketAreas.filter((area) => area.nation === nation).map(({ name }) => ({ id: name, label: name })),
    [nation],
  );
  return <ComboBox key={nation} {...words} choices={choices} text={text} onText={setText} path="place.brma" />;
}

/** What the bill says and, in England, whose it is. */
export function CouncilTaxQuestion() {
  const pays = useReading(
    (draft) => (textAt(draft, councilTaxBill).trim() !== '' || isMarked(draft, councilTaxBill)) && textAt(draft, 'nation') === 'england',
  );
  return (
    <>
      <MayNotKnow
        label="Council tax"
        isUnknown={(draft) => isMarked(draft, councilTaxBill)}
        onUnknown={(draft, on) => withUsuallyPossible(draft, councilTaxBill, on, { withReduction: true })}
        counted={(draft) => [usualWords(draft, councilTaxBill), reductionWords(draft)].filter((words) => words !== '').join(', and ')}
      >
        <KeptPeriodAnswer path={councilTaxBill} kept="year" periods={['year', 'month']} help="" />
      </MayNotKnow>
      {pays && <Council />}
    </>
  );
}

function Council() {
  const [text, setText] = useText('place.council');
  const { pack } = useFigures();
  const listed = useMemo(() => councils(pack?.councilTaxSchemes), [pack]);
  const name = listed.find(({ code }) => code.toLowerCase() === text.toLowerCase())?.name ?? text;
  const choices = useMemo(() => listed.map(({ code, name: label }) => ({ id: code, label })), [listed]);
  return <ComboBox {...useFieldWords('place.council')} choices={choices} text={name} onText={setText} path="place.council" />;
}

/** Savings of the household. */
export function SavingsQuestion() {
  const both = useReading(hasPartner);
  return (
    <AnswerMayBeUnknown path="savings" label="Savings">
      <PoundsAnswer
        path="savings"
        {...(both && { help: 'Of both of you: everything in money, shares and property other than the home.' })}
      />
    </AnswerMayBeUnknown>
  );
}
