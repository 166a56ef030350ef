import { ChoiceAnswer, CheckAnswer, DateAnswer, TextAnswer } from '../../draft/fields.tsx';
import { nations } from './choices.ts';
import { Section } from './section.tsx';
import { whereSummary } from './summaries.ts';

/** Which nation's law, as at which day. */
export function WhereSection() {
  return (
    <Section title="Where and when" paths={['nation', 'asAt', 'reference', 'place.greaterLondon']} summary={whereSummary}>
      <ChoiceAnswer path="nation" choices={nations} />
      <CheckAnswer path="place.greaterLondon" />
      <DateAnswer path="asAt" />
      <TextAnswer path="reference" />
    </Section>
  );
}
