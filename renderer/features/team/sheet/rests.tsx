import { monthName, monthSpan } from '../../../words/months.ts';
import type { TeamSheet } from '../team-api.ts';
import { SheetTable } from './figure.tsx';

/** Which machines and months the numbers rest on, and what is missing. */
export function Rests({ machines }: Pick<TeamSheet, 'machines'>) {
  const missing = machines.filter((machine) => machine.missing.length > 0).length;
  return (
    <section aria-labelledby="sheet-rests" className="sheet-rests">
      <h3 id="sheet-rests">What these numbers rest on</h3>
      <p>
        {machines.length === 1 ? 'One machine.' : `${machines.length} machines.`}{' '}
        {missing === 0
          ? 'Every month of the period is there.'
          : `Months are missing from ${missing === 1 ? 'one of them' : `${missing} of them`}.`}
      </p>
      {machines.length <= most ? (
        <SheetTable
          caption="Machines and months"
          columns={['Machine', 'Months sent', 'Missing']}
          rows={machines.map(({ machine, name, months, missing: gone }) => [
            name === '' ? machine.slice(0, 8) : name,
            spans(months),
            spans(gone),
          ])}
        />
      ) : (
        <p className="soft small">The machines one by one are in the CSV file.</p>
      )}
    </section>
  );
}

const most = 40;

function spans(months: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  const isWhole = monthsBetween(first, last) === months.length;
  return isWhole ? monthSpan(first, last) : months.map(monthName).join(', ');
}

const monthsBetween = (first: string, last: string): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5)) + 1;
