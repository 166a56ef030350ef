import type { Result } from '#shared/calculation/result';
import { pounds } from '../../../words/money.ts';
import { groupsOf, type Line } from './lines.ts';
import { Part, SheetTable } from './part.tsx';
import { sheetWords } from './words.ts';

interface LinesProps {
  result: Result;
  nation: string;
  nameOf: (situation: string) => string;
}

/** Every line of every situation side by side. */
export function LinesTable({ result, nation, nameOf }: LinesProps) {
  return (
    <Part title={sheetWords.lines}>
      {groupsOf(result, nation).map(({ title, lines }) => (
        <SheetTable
          key={title}
          label={`${sheetWords.lines}: ${title}`}
          head={[title, ...result.situations.map(({ id }) => nameOf(id))]}
          className="sheet-of-amounts"
        >
          {lines.map((line) => (
            <tr key={line.key} data-total={/^(total-|money-left)/.test(line.key) || undefined}>
              <th scope="row">{line.label}</th>
              {line.cells.map((cell, index) => (
                <td key={result.situations[index]?.id}>{inWords(cell)}</td>
              ))}
            </tr>
          ))}
        </SheetTable>
      ))}
    </Part>
  );
}

function inWords(cell: Line['cells'][number]): string {
  if (cell === undefined) return sheetWords.noFigure;
  return 'amount' in cell ? pounds(cell.amount) : `${pounds(cell.least)} to ${pounds(cell.most)}`;
}
