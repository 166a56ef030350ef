import { ChoiceAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { adultsInRow } from './kinds.ts';

/** Which households a row of a scheme is for. What is left open does not matter. */
export function WhichHousehold({ path }: { path: string }) {
  return (
    <div className="scheme-line">
      <ChoiceAnswer path={`${path}.adults`} choices={adultsInRow} absent="any" look="row" />
      <TextAnswer path={`${path}.childrenFrom`} inputMode="numeric" short />
      <TextAnswer path={`${path}.childrenTo`} inputMode="numeric" short />
    </div>
  );
}
