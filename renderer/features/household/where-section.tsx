import { useMemo } from 'react';
import { firstDayNotKnown } from '#rules';
import { useFigures } from '../../calculation/figures.tsx';
import { useReading } from '../../draft/context.tsx';
import { latestDate } from '../../draft/dates.ts';
import { ChoiceAnswer, CheckAnswer, DateAnswer, TextAnswer } from '../../draft/fields.tsx';
import { textAt } from '../../draft/path.ts';
import { nations } from './choices.ts';
import { Section } from './section.tsx';
import { SetAside } from './set-aside-note.tsx';
import { whereSummary } from './summaries.ts';

/** Which nation's law, as at which day. */
export function WhereSection() {
  const { pack } = useFigures();
  // From here on some figures are not known yet.
  const nextRates = useMemo(() => firstDayNotKnown({ pack }), [pack]);
  const later = useReading((draft) => latestDate(draft) >= nextRates || draft['projection'] === true);
  const inEngland = useReading((draft) => textAt(draft, 'nation') === 'england');
  return (
    <Section title="Where and when" paths={['nation', 'asAt', 'reference', 'place.greaterLondon', 'projection']} summary={whereSummary}>
      <ChoiceAnswer path="nation" choices={nations} />
      {inEngland && <CheckAnswer path="place.greaterLondon" />}
      <DateAnswer path="asAt" />
      {later && <CheckAnswer path="projection" />}
      <TextAnswer path="reference" />
      <SetAside within={['place.greaterLondon']} />
    </Section>
  );
}
