import type { ReactNode } from 'react';
import { ChartToKeep } from '../../../ui/chart/chart-to-keep.tsx';
import { monthSpan } from '../../../words/months.ts';
import type { TeamSheet } from '../team-shapes.ts';
import { teamWords } from '../words.ts';

export interface OfSheet {
  sheet: TeamSheet;
  onKeep: (name: string, content: Blob) => void;
}

interface FigureProps extends OfSheet {
  title: string;
  /** What is counted, on the chart and on its file. */
  counts: string;
  /** The chart in one or two sentences. */
  summary: string;
  chart: ReactNode;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A chart with what it counts, what it says in words, the same numbers as a table, and its files. */
export function Figure({ sheet, onKeep, title, counts, summary, chart, columns, rows }: FigureProps) {
  const name = `${title}, ${[sheet.team ?? sheet.service, monthSpan(sheet.period.first, sheet.period.last)].filter((part) => part !== '').join(', ')}`;
  const about = [
    [sheet.service, sheet.team ?? teamWords.whole].filter((part) => part !== '').join(': '),
    counts,
    ...(sheet.sample === undefined ? [] : [sheet.sample]),
  ];
  return (
    <figure className="sheet-figure" aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
        <p className="soft small">{counts}</p>
        <p className="sheet-summary">{summary}</p>
      </figcaption>
      <div className="sheet-figure-body">
        <ChartToKeep {...{ title, name, about, onKeep }} heading={`${title}, ${monthSpan(sheet.period.first, sheet.period.last)}`}>
          {chart}
        </ChartToKeep>
        <SheetTable caption={title} columns={columns} rows={rows} />
      </div>
    </figure>
  );
}

interface SheetTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export function SheetTable({ caption, columns, rows }: SheetTableProps) {
  return (
    <table className="figures-table sheet-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head = '', ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
