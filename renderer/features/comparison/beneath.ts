import type { Result } from '#shared/calculation/result';
import { fromPence, penceOf, pounds } from '../../words/money.ts';
import type { Column } from './columns.ts';

/** One line beneath a headline: what the figure holds or leaves out, and the answer it turns on. */
export interface Beneath {
  text: string;
  /** The field that would settle it, and what the way there is called: "Enter it". */
  path?: string;
  way?: string;
}

/** What a reader of a gain has to know before relying on it: help it leaves out, and how much of it is the benefit cap. */
export function beneathHeadline(now: Column, scenario: Column, { notCounted }: Pick<Result, 'notCounted'>, path?: string): Beneath[] {
  if (scenario.comparison?.gain === undefined) return [];
  const isOpen = ({ id }: Column) =>
    notCounted.some(({ code, situation }) => code === 'council-tax-reduction' && (situation === undefined || situation === id));
  return [...councilTax(now, scenario, isOpen, path), ...benefitCap(now, scenario)];
}

/** Council tax that is counted whole, because the reduction is not known now, with the job, or in both. */
function councilTax(now: Column, scenario: Column, isOpen: (column: Column) => boolean, path: string | undefined): Beneath[] {
  const bill = [now, scenario].map(({ situation }) => penceOf(situation?.amounts['council-tax'] ?? '0.00'));
  const most = pounds(fromPence(Math.max(...bill)));
  const [nowIsOpen, thenIsOpen] = [isOpen(now), isOpen(scenario)];
  if (Math.max(...bill) === 0 || (!nowIsOpen && !thenIsOpen)) return [];
  const [of, by] = !thenIsOpen ? ['as things are', 'less'] : nowIsOpen ? ['', 'less'] : ['in work', 'more'];
  const field = path === undefined ? undefined : `${thenIsOpen ? path : 'now'}.councilTaxReduction`;
  return [
    {
      text: `before council tax reduction${of === '' ? '' : ` ${of}`}, which can make it up to ${most} ${by}`,
      ...(field !== undefined && { path: field }),
    },
  ];
}

/** How much of a gain comes about because the cap takes less off than now. */
function benefitCap(now: Column, scenario: Column): Beneath[] {
  const [was, is] = [now, scenario].map(({ situation }) => penceOf(situation?.amounts['uc.benefit-cap-reduction'] ?? '0.00'));
  if (was === undefined || is === undefined || was <= is || isNil(scenario)) return [];
  const less = pounds(fromPence(was - is));
  return [
    {
      text: is === 0 ? `includes ${less} because work lifts the benefit cap` : `includes ${less} because the benefit cap takes less off`,
    },
  ];
}

/** Where no Universal Credit is left the cap has nothing to be lifted from. */
const isNil = ({ situation }: Column): boolean => penceOf(situation?.amounts['universal-credit'] ?? '0.00') === 0;
