import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftStore, useReading } from './context.tsx';
import { useFieldWords } from './field-words.ts';
import { answerAt, textAt, withAnswer } from './path.ts';
import { Unknowable } from './unknowable.tsx';
import { isMarked } from './unknown.ts';

/** How old somebody is: a date of birth or, where that is not wanted, an age. The path is the person's. */
export function BirthAnswer({ path, whose }: { path: string; whose: string }) {
  const store = useDraftStore();
  const way = useReading((draft) => (answerAt(draft, `${path}.born`) === undefined ? 'age' : 'born'));
  const text = useReading((draft) => textAt(draft, `${path}.${way}`));
  const words = useFieldWords(
    `${path}.${way}`,
    { label: `${whose}: ${way === 'born' ? 'date of birth' : 'age'}` },
    `${path}.born`,
    `${path}.age`,
  );
  const setText = (next: string) => store.change(`${path}.${way}`, next);
  const setWay = (next: 'born' | 'age') => {
    const other = next === 'born' ? 'age' : 'born';
    store.edit((draft) => withAnswer(withAnswer(draft, `${path}.${other}`, undefined), `${path}.${next}`, ''));
  };
  const marked = useReading((draft) => (isMarked(draft, `${path}.age`) ? 'age' : way));
  return (
    <Unknowable path={`${path}.${marked}`} label={words.label}>
      <div className="birth" data-path={path}>
        {way === 'born' ? (
          <DateField {...words} label="Date of birth" value={text} onChange={setText} path={`${path}.born`} />
        ) : (
          <TextField {...words} label="Age" value={text} onChange={setText} inputMode="numeric" after="years" short path={`${path}.age`} />
        )}
        <button type="button" className="text-link small" onClick={() => setWay(way === 'born' ? 'age' : 'born')}>
          {way === 'born' ? 'Give an age instead' : 'Give a date of birth instead'}
          <span className="visually-hidden"> ({whose})</span>
        </button>
      </div>
    </Unknowable>
  );
}
