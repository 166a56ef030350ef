import { useState } from 'react';
import { Segments } from '../../ui/segments.tsx';
import { change, plainNumber, pounds } from '../../words/money.ts';
import type { SituationPoint } from './points.ts';
import { rowsOf, type Happening, type Step } from './series.ts';
import { slopeAt, type Slope } from './slopes.ts';
import { penceSign, sweepWords } from './words.ts';

interface SweepTableProps {
  steps: readonly Step[];
  happenings: readonly Happening[];
  slopes: readonly Slope[];
  points: readonly SituationPoint[];
  axis: string;
  isHours: boolean;
}

/** The numbers of the chart, for people who do not read charts. */
export function SweepTable({ steps, happenings, slopes, points, axis, isHours }: SweepTableProps) {
  const [detail, setDetail] = useState<'coarse' | 'fine'>('coarse');
  const rows = rowsOf(steps, happenings, detail === 'fine', points);
  const numberAt = new Map(happenings.map(({ at, number }) => [at, number]));
  const noteAt = (at: string): string =>
    [
      numberAt.get(at) ?? '',
      ...points.filter(({ x }) => x === Number(at)).map(({ name, moneyLeft, onLine }) => (onLine ? name : `${name}: ${pounds(moneyLeft)}`)),
    ]
      .filter((note) => note !== '')
      .join(' · ');
  return (
    <div className="sweep-table-frame">
      <Segments label="How many rows" choices={sweepWords.detail} value={detail} onChange={setDetail} />
      <table className="figures-table sweep-table">
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            <th scope="col">Money left</th>
            <th scope="col">Beside now</th>
            <th scope="col">Take-home pay</th>
            <th scope="col">Universal Credit</th>
            <th scope="col">{sweepWords.keptOfPound}</th>
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
              <td>{keptAt(slopes, at)}</td>
              <td>{noteAt(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function keptAt(slopes: readonly Slope[], at: string): string {
  const kept = slopeAt(slopes, at)?.kept;
  return kept === undefined ? '' : penceSign(kept);
}
