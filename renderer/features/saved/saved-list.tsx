import { Link } from 'wouter';
import type { CalculationSummary } from '#shared/ipc/records';
import { longDate, when } from '../../words/dates.ts';
import { penceOf, poundsWithoutSign } from '../../words/money.ts';

/** The calculations kept for a case, latest first. */
export function SavedList({ calculations }: { calculations: readonly CalculationSummary[] }) {
  if (calculations.length === 0) {
    return (
      <p className="soft">
        None yet. A saved calculation keeps the answers, the figures and how they were worked out, exactly as they are.
      </p>
    );
  }
  return (
    <ul className="saved-list">
      {calculations
        .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))
        .map(({ id, savedAt, asAt, edition, pack, gains, signed }) => (
          <li key={id}>
            <Link href={`/saved/${id}`} className="saved-link">
              Saved {when(savedAt)}
            </Link>
            <p className="soft small">
              Rates of {longDate(asAt)}, edition {edition}
              {pack !== undefined && `, pack ${pack}`}
              {signed && `. Signed by ${signed.adviser}`}
            </p>
            <ul>
              {gains.map(({ name, month }, index) => (
                <li key={`${name} ${index}`}>
                  {name}: {gainText(month)}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function gainText(month: string | undefined): string {
  if (month === undefined) return 'no figure';
  const pence = penceOf(month);
  if (Math.abs(pence) < 100) return 'about the same';
  return `${pence > 0 ? 'better' : 'worse'} off by ${poundsWithoutSign(month)} a month`;
}
