import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { pictureOf, pointsOf } from '../../../ui/chart/picture.ts';
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
  const frame = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);
  const name = `${title}, ${[sheet.team ?? sheet.service, monthSpan(sheet.period.first, sheet.period.last)].filter((part) => part !== '').join(', ')}`;
  const keep = async (kind: 'svg' | 'png') => {
    const svg = frame.current?.querySelector('svg');
    if (!svg) return;
    const about = [
      [sheet.service, sheet.team ?? teamWords.whole].filter((part) => part !== '').join(': '),
      counts,
      ...(sheet.sample === undefined ? [] : [sheet.sample]),
    ];
    const picture = pictureOf(svg, `${title}, ${monthSpan(sheet.period.first, sheet.period.last)}`, about);
    try {
      onKeep(`${name}.${kind}`, kind === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : await pointsOf(picture));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure className="sheet-figure" ref={frame} aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
        <p className="soft small">{counts}</p>
        <p className="sheet-summary">{summary}</p>
      </figcaption>
      <div className="sheet-figure-body">
        <div className="sheet-chart">
          {chart}
          <div className="sheet-keep">
            <span className="soft small">Save the chart as</span>
            {(['svg', 'png'] as const).map((kind) => (
              <Button key={kind} look="quiet" aria-label={`Save “${title}” as ${teamWords.save[kind]}`} onPress={() => void keep(kind)}>
                {teamWords.save[kind]}
              </Button>
            ))}
            {failed && <p role="alert">{teamWords.notSaved}</p>}
          </div>
        </div>
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
