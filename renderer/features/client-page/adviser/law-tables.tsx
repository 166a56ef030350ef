import type { Trace } from '#shared/calculation/trace';
import { longDate } from '../../../words/dates.ts';
import { valueWords } from '../../../words/values.ts';
import { figuresUsed, rulesUsed } from './law-used.ts';
import { Part, SheetTable } from './part.tsx';
import { sheetWords } from './words.ts';

/** Every figure and every rule that answered, each with its law; what could not be verified is marked. */
export function LawTables({ traces }: { traces: readonly Trace[] }) {
  const figures = figuresUsed(traces);
  const rules = rulesUsed(traces);
  if (figures.length + rules.length === 0) return null;
  return (
    <>
      <Part title={sheetWords.figures}>
        <SheetTable
          label={sheetWords.figures}
          head={[sheetWords.figure, sheetWords.value, sheetWords.since, sheetWords.law]}
          className="sheet-of-law"
        >
          {figures.map(({ key, title, value, from, law, pack, unverified }) => (
            <tr key={`${key} ${value.text} ${from}`}>
              <th scope="row">{sentenceCase(title)}</th>
              <td>{valueWords(value)}</td>
              <td>{from === undefined ? '' : longDate(from)}</td>
              <td>
                {law} {pack !== undefined && sheetWords.fromPack(pack)} <Unchecked text={unverified} />
              </td>
            </tr>
          ))}
        </SheetTable>
      </Part>
      <Part title={sheetWords.rules}>
        <SheetTable label={sheetWords.rules} head={[sheetWords.rule, sheetWords.law]} className="sheet-of-law">
          {rules.map(({ key, title, law, unverified }) => (
            <tr key={`${key} ${law}`}>
              <th scope="row">{sentenceCase(title)}</th>
              <td>
                {law} <Unchecked text={unverified} />
              </td>
            </tr>
          ))}
        </SheetTable>
      </Part>
    </>
  );
}

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

const Unchecked = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : (
    <>
      <strong>{sheetWords.unchecked}</strong> {text}
    </>
  );
