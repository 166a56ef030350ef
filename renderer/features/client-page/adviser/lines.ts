import { householdAmounts, personAmounts, type Result, type SituationResult } from '#shared/calculation/result';
import { hasHouseholdAmount, hasPersonAmount } from '#shared/calculation/of-the-date';
import type { Bounds } from '#shared/calculation/range';
import { householdWords, lineLabel, personWords } from '../../../words/amounts.ts';

/** One line of the sheet: the amounts of each situation, in their order. */
export interface Line {
  /** As an explanation calls it: "universal-credit", "net-pay/client". */
  key: string;
  label: string;
  cells: readonly Cell[];
}

/** An amount a month; both ends where it can be several; nothing where it was refused. */
type Cell = { amount: string } | Bounds | undefined;

export interface Group {
  title: string;
  lines: readonly Line[];
}

const titles = { client: 'Client', partner: 'Partner', household: 'Household' } as const;

/** Every line that is not nothing in every situation, a group for each person and one for the household. */
export function groupsOf({ situations, range }: Result, nation: string): Group[] {
  const boundsOf = (id: string) => range?.situations.find((situation) => situation.id === id);
  const of = (who: 'client' | 'partner'): Group => ({
    title: titles[who],
    lines: personAmounts.flatMap((name) => {
      const cells = situations.map((situation): Cell => cellOf(situation.people[who]?.[name], boundsOf(situation.id)?.people[who]?.[name]));
      const label = name === 'carers-allowance' ? lineLabel(`${who}.${name}`, nation) : personWords[name].label;
      return isShown(cells, situations, (date) => hasPersonAmount(date, name)) ? [{ key: `${name}/${who}`, label, cells }] : [];
    }),
  });
  const household: Group = {
    title: titles.household,
    lines: householdAmounts.flatMap((name) => {
      const cells = situations.map((situation): Cell => cellOf(situation.amounts[name], boundsOf(situation.id)?.amounts[name]));
      return isShown(cells, situations, (date) => hasHouseholdAmount(date, name))
        ? [{ key: name, label: householdWords[name].label, cells }]
        : [];
    }),
  };
  return [of('client'), of('partner'), household].filter(({ lines }) => lines.length > 0);
}

function cellOf(amount: string | undefined, bounds: Bounds | undefined): Cell {
  if (bounds !== undefined && bounds.least !== bounds.most) return bounds;
  return amount === undefined ? undefined : { amount };
}

/** Lines that the law of a date does not have are none; one that it has and that is missing was refused, and is shown so. */
function isShown(cells: readonly Cell[], situations: readonly SituationResult[], isOn: (date: string) => boolean): boolean {
  return cells.some((cell, index) => {
    if (cell === undefined) return isRefused(situations[index], isOn);
    return !('amount' in cell) || Number(cell.amount) !== 0;
  });
}

const isRefused = (situation: SituationResult | undefined, isOn: (date: string) => boolean): boolean =>
  situation !== undefined && situation.amounts['money-left'] === undefined && isOn(situation.asAt);
