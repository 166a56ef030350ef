import type { NotCounted } from '#shared/calculation/result';
import type { HelpKind } from '#shared/case/help';
import { asAt, helpUsed, nation } from '../../facts/index.ts';
import { isEntitledTo, worthByLaw } from '../../passported-help/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';

/** Help that the household has in some situation and that is in no sum: because it is not said to be used, or its worth is not known. */
export function helpNotCounted(situations: readonly WorkedOut[]): NotCounted[] {
  const covered = situations.filter(({ isCovered }) => isCovered);
  const [first] = covered;
  if (first === undefined) return [];
  const used = first.evaluation.the(helpUsed);
  return listed.flatMap(({ kind, code, name }): NotCounted[] => {
    const own = used.find((help) => help.kind === kind);
    const isValued = own?.worth !== undefined || (own !== undefined && worthByLaw[kind] !== undefined);
    if (isValued || !covered.some((situation) => unlessRefused(situation, isEntitledTo[kind]) === true)) return [];
    const what = own === undefined ? 'it was not said whether the household uses it' : 'its worth was not entered';
    return [{ code, text: `${name(first)}: ${what}, so it is left out of the sum. What stays and what changes says where it is had.` }];
  });
}

interface Listed {
  readonly kind: HelpKind;
  readonly code: string;
  readonly name: (situation: WorkedOut) => string;
}

const listed: readonly Listed[] = [
  { kind: 'prescriptions', code: 'free-prescriptions', name: () => 'Free NHS prescriptions, dental care and sight tests' },
  { kind: 'free-school-meals', code: 'free-school-meals', name: freeSchoolMeals },
  { kind: 'healthy-start', code: 'healthy-start', name: () => 'Healthy Start' },
  { kind: 'best-start-foods', code: 'best-start-foods', name: () => 'Best Start Foods' },
];

function freeSchoolMeals({ evaluation: { the } }: WorkedOut): string {
  const isOpenToAll = the(nation) === 'england' && the(asAt) >= '2026-09-01';
  return isOpenToAll
    ? 'Free school meals (about £500 a child a year; that any award is enough since September 2026 is unchecked)'
    : 'Free school meals (about £500 a child a year)';
}
