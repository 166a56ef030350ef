import { useMemo } from 'react';
import { useDraftStore, useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, CheckAnswer, ChoiceAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { textAt } from '../../draft/path.ts';
import { isRented } from '../../draft/set-aside.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { councilTaxBands, reductions, sizes, tenures } from './choices.ts';
import { Section } from './section.tsx';
import { SetAside } from './set-aside-note.tsx';
import { homeSummary } from './summaries.ts';

export interface RentalMarketArea {
  name: string;
  nation: string;
}

/** Where the household lives and what that costs. What kind of home it is decides what is asked. */
export function HomeSection({ areas }: { areas: readonly RentalMarketArea[] }) {
  const tenure = useReading((draft) => textAt(draft, 'home.tenure'));
  const weekly = useReading((draft) => ['week', 'fortnight', 'four-weeks'].includes(textAt(draft, 'home.rent.per')));
  return (
    <Section title="Home and rent" paths={['home', 'place.brma', 'place.council']} summary={homeSummary} opensFirst>
      <ChoiceAnswer path="home.tenure" choices={tenures} />
      {isRented(tenure) && <AmountAnswer path="home.rent" usualPer={usualRentPeriod(tenure)} />}
      {isRented(tenure) && weekly && <TextAnswer path="home.rentFreeWeeks" inputMode="numeric" after="weeks" short />}
      {tenure === 'private-rent' && <MarketArea areas={areas} />}
      {tenure === 'social-rent' && <TextAnswer path="home.bedrooms" inputMode="numeric" short />}
      {isRented(tenure) && <AmountAnswer path="home.serviceChargeNotCovered" usualPer="week" />}
      {tenure === 'private-rent' && <HousingAllowance />}
      <SetAside within="home" />
      <CouncilTax />
    </Section>
  );
}

/** How often rent falls due unless it was said: by the week from a council, a housing association or in supported housing. */
export const usualRentPeriod = (tenure: string): 'week' | 'month' => (['social-rent', 'supported'].includes(tenure) ? 'week' : 'month');

function MarketArea({ areas }: { areas: readonly RentalMarketArea[] }) {
  const [text, setText] = useText('place.brma');
  const nation = useReading((draft) => textAt(draft, 'nation'));
  const words = useFieldWords('place.brma');
  const choices = useMemo(
    () => areas.filter((area) => area.nation === nation).map(({ name }) => ({ id: name, label: name })),
    [areas, nation],
  );
  return <ComboBox key={nation} {...words} choices={choices} text={text} onText={setText} path="place.brma" />;
}

function HousingAllowance() {
  const store = useDraftStore();
  const size = useReading((draft) => textAt(draft, 'home.localHousingAllowance'));
  const words = useFieldWords('home.localHousingAllowance');
  return (
    <>
      <Select
        {...words}
        choices={sizes}
        value={size === '' ? 'derived' : size}
        onChange={(id) => store.change('home.localHousingAllowance', id === 'derived' ? undefined : id)}
        path="home.localHousingAllowance"
      />
      <PoundsAnswer path="home.lhaMonthly" />
    </>
  );
}

function CouncilTax() {
  const pays = useReading((draft) => textAt(draft, 'home.councilTax.annual').trim() !== '');
  const needsCouncil = useReading((draft) => textAt(draft, 'nation') === 'england');
  return (
    <>
      <PoundsAnswer path="home.councilTax.annual" />
      {pays && (
        <>
          {needsCouncil && <TextAnswer path="place.council" />}
          <ChoiceAnswer path="home.councilTax.reduction" choices={reductions} look="row" />
          <ChoiceAnswer path="home.councilTax.band" choices={councilTaxBands} />
          <CheckAnswer path="home.councilTax.protectedGroup" />
        </>
      )}
    </>
  );
}
