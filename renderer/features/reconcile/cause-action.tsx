import type { CaseChange, ReconcileCause } from '#shared/calculation/reconcile';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore } from '../../draft/context.tsx';
import { textAt, withAnswer, type Answer } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { Button } from '../../ui/button.tsx';
import { answerWords } from '../../words/answers.ts';
import { statementWords } from './words.ts';

/** What can be done about one cause: its answer is used, or the field that decides it is opened. Where neither can be, it says why. */
export function CauseAction({ cause: { text, changes, field } }: { cause: ReconcileCause }) {
  const store = useDraftStore();
  const reveal = useReveal();
  if (changes !== undefined)
    return (
      <div className="cause-action">
        <Button onPress={() => store.edit((draft) => withChanges(draft, changes))} aria-label={`${statementWords.use}: ${text}`}>
          {statementWords.use}
        </Button>
      </div>
    );
  if (field === undefined) return <p className="small soft">{statementWords.noAnswer}</p>;
  const go = (): void => {
    if (asksForBirth(store.read(), field)) store.edit((draft) => withDateOfBirth(draft, field));
    reveal(field);
  };
  return (
    <div className="cause-action">
      <Button onPress={go} aria-label={`${fieldWords(field)}: ${text}`}>
        {fieldWords(field)}
      </Button>
    </div>
  );
}

/** "Give the date of birth of child 1", "Go to “Which day is pay day”". */
export function fieldWords(field: string): string {
  const child = /^children\[(\d+)\]\.born$/.exec(field)?.[1];
  if (child !== undefined) return `Give the date of birth of child ${Number(child) + 1}`;
  if (field === 'client.born') return 'Give the date of birth';
  return `Go to “${answerWords(field)?.label ?? field}”`;
}

const ageBeside = (born: string): string => born.replace(/\.born$/, '.age');

/** Whether an age stands where a date of birth would decide. */
const asksForBirth = (draft: Draft, field: string): boolean => field.endsWith('.born') && textAt(draft, ageBeside(field)) !== '';

const withDateOfBirth = (draft: Draft, born: string): Draft => withAnswer(withAnswer(draft, ageBeside(born), undefined), born, '');

export const withChanges = (draft: Draft, changes: readonly CaseChange[]): Draft =>
  changes.reduce((changed, { path, value }) => withAnswer(changed, path, value === null ? undefined : (value as Answer)), draft);
