import { useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, DateAnswer } from '../../draft/fields.tsx';
import { answerAt, textAt } from '../../draft/path.ts';
import { labelOf, newStyleEsa } from './choices.ts';
import { Part } from './part.tsx';
import { SetAside } from './set-aside-note.tsx';

export const newStyleAnswers = ['newStyleEsa', 'newStyleJsa', 'esaSince', 'esaWorkRelatedComponent', 'paidContributions'];

/** Benefits that rest on National Insurance: New Style ESA and JSA. */
export function NewStylePart({ path }: { path: string }) {
  const esa = useReading((draft) => textAt(draft, `${path}.newStyleEsa`));
  const getsEsa = esa !== '' && esa !== 'none';
  const getsJsa = useReading((draft) => answerAt(draft, `${path}.newStyleJsa`) === true);
  return (
    <Part
      title="New Style ESA or JSA"
      level={5}
      of={path}
      answers={newStyleAnswers}
      summary={(draft) => {
        const group = textAt(draft, `${path}.newStyleEsa`);
        const parts = [
          group === '' || group === 'none' ? '' : `ESA: ${labelOf(newStyleEsa, group)}`,
          answerAt(draft, `${path}.newStyleJsa`) === true ? 'New Style JSA' : '',
        ];
        return parts.filter((text) => text !== '').join(', ');
      }}
    >
      <ChoiceAnswer path={`${path}.newStyleEsa`} choices={newStyleEsa} usual="none" />
      {getsEsa && <DateAnswer path={`${path}.esaSince`} />}
      {esa === 'work-related' && <CheckAnswer path={`${path}.esaWorkRelatedComponent`} />}
      <CheckAnswer path={`${path}.newStyleJsa`} />
      {!getsEsa && !getsJsa && <CheckAnswer path={`${path}.paidContributions`} />}
      <SetAside within={newStyleAnswers.map((answer) => `${path}.${answer}`)} />
    </Part>
  );
}
