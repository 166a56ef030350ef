import { useMemo } from 'react';
import { isRented, usualRentPeriod } from '../../draft/conditions.ts';
import { useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { AmountAnswer, ChoiceAnswer, TextAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { textAt } from '../../draft/path.ts';
import { RentAMonth } from '../../draft/rent-a-month.tsx';
import { isMarked } from '../../draft/unknown.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { sizes, tenures } from './choices.ts';
import { CouncilTaxFields } from './council-tax-fields.tsx';
import { Part } from './part.tsx';
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
  // While the kind of home is not known, what may be asked of it stands there.
  const open = useReading((draft) => isMarked(draft, 'home.tenure'));
  const rented = open || isRented(tenure);
  const isPrivate = open || tenure === 'private-rent';
  const weekly = useReading((draft) => ['week', 'fortnight', 'four-weeks'].includes(textAt(draft, 'home.rent.per')));
  return (
    <Section title="Home and rent" paths={['home', 'place.brma', 'place.council']} summary={homeSummary} opensFirst>
      <ChoiceAnswer path="home.tenure" choices={tenures} />
      {rented && <AmountAnswer path="home.rent" usualPer={usualRentPeriod(tenure)} />}
      {rented && <RentAMonth />}
      {rented && weekly && <TextAnswer path="home.rentFreeWeeks" inputMode="numeric" after="weeks" short />}
      {isPrivate && <MarketArea areas={areas} />}
      {tenure === 'social-rent' && <TextAnswer path="home.bedrooms" inputMode="numeric" short />}
      {rented && (
        <div className="subsections">
          <RentMore isPrivate={isPrivate} />
        </div>
      )}
      <SetAside within={['home']} />
      <CouncilTaxFields />
    </Section>
  );
}

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

const ofRent = ['serviceChargeNotCovered', 'jointTenants', 'localHousingAllowance', 'lhaMonthly'];

function RentMore({ isPrivate }: { isPrivate: boolean }) {
  return (
    <Part title="More about the rent" of="home" answers={isPrivate ? ofRent : ofRent.slice(0, 2)}>
      <AmountAnswer path="home.serviceChargeNotCovered" usualPer="week" />
      <div className="pair">
        <TextAnswer path="home.jointTenants.all" inputMode="numeric" short />
        <TextAnswer path="home.jointTenants.household" inputMode="numeric" short />
      </div>
      {isPrivate && <ChoiceAnswer path="home.localHousingAllowance" choices={sizes} absent="derived" />}
      {isPrivate && <KeptPeriodAnswer path="home.lhaMonthly" kept="month" />}
    </Part>
  );
}
