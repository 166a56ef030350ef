import { useState } from 'react';
import { Segments } from '../../ui/segments.tsx';
import { change, plainNumber, pounds } from '../../words/money.ts';
import { rowsOf, type Happening, type Step } from './series.ts';
import { sweepWords } from './words.ts';

interface SweepTableProps {
  steps: readonly Step[];
  happenings: readonly Happening[];
  axis: string;
  isHours: boolean;
}

/** The numbers of the chart, for people who do not read charts. */
export function SweepTable({ steps, happenings, axis, isHours }: SweepTableProps) {
  const [detail, setDetail] = useState<'coarse' | 'fine'>('coarse');
  const rows = rowsOf(steps, happenings, detail === 'fine');
  const numberAt = new Map(happenings.map(({ at, number }) => [at, number]));
  return (
    <div className="sweep-table-frame">
      <Segments label="How many rows" choices={sweepWords.detail} value={detail} onChange={setDetail} />
      <table className="sweep-table">
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            <th scope="col">Money left</th>
            <th scope="col">Beside now</th>
            <th scope="col">Take-home pay</th>
            <th scope="col">Universal Credit</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, moneyLeft, gain, takeHome, universalCredit }) => (
            <tr key={at}>
              <th scope="row">{isHours ? plainNumber(at) : pounds(at)}</th>
              <td>{pounds(moneyLeft)}</td>
              <td>{gain === undefined ? '' : change(gain)}</td>
              <td>{pounds(takeHome)}</td>
              <td>{pounds(universalCredit)}</td>
              <td>{numberAt.get(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
