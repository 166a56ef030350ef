import { monthName, monthSpan } from '../../../words/months.ts';
import type { TeamSheet } from '../team-shapes.ts';
import { SheetTable } from './figure.tsx';

/** Which machines and months the numbers rest on, and what is missing. */
export function Rests({ machines }: Pick<TeamSheet, 'machines'>) {
  const incomplete = machines.filter(({ missing }) => missing.length > 0).length;
  // Of many machines only those that lack something are listed; all of them are in the CSV file.
  const listed = machines
    .filter(({ missing }) => machines.length <= few || missing.length > 0)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB', { numeric: true }));
  return (
    <section aria-labelledby="sheet-rests" className="sheet-rests">
      <h3 id="sheet-rests">What these numbers rest on</h3>
      <p>
        {machines.length === 1 ? 'One machine.' : `${machines.length} machines.`}{' '}
        {incomplete === 0
          ? 'Every month of the period is there.'
          : `Months are missing from ${incomplete === 1 ? 'one of them' : `${incomplete} of them`}.`}
      </p>
      {listed.length > 0 && listed.length <= most && (
        <SheetTable
          caption="Machines and months"
          columns={['Machine', 'Months sent', 'Missing']}
          rows={listed.map(({ machine, name, months, missing }) => [
            name === '' ? machine.slice(0, 8) : name,
            spans(months),
            spans(missing),
          ])}
        />
      )}
      {machines.length > few && <p className="soft small">Every machine is listed in the CSV file.</p>}
    </section>
  );
}

const few = 8;
const most = 40;

function spans(months: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  const isWhole = monthsBetween(first, last) === months.length;
  return isWhole ? monthSpan(first, last) : months.map(monthName).join(', ');
}

const monthsBetween = (first: string, last: string): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5)) + 1;
