import { isSick, leaveOf, otherIncomeEntered, workOf, type Person } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { whose, type Entry } from './entry.ts';

/** Benefits that are entered as income: Maternity Allowance, which is for weeks without work, and State Pension. */
export function otherBenefits({ circumstances, evaluation: { the } }: WorkedOut): Entry[] {
  return circumstances.adults.flatMap((adult): Entry[] => {
    const has = (kind: string): boolean => the(otherIncomeEntered, adult).some((income) => income.kind === kind);
    return [...(has('maternity-allowance') ? [maternityAllowance(adult)] : []), ...(has('state-pension') ? [statePension(adult)] : [])];
  });

  function maternityAllowance(adult: Person): Entry {
    const name = whose(circumstances, adult, 'Maternity Allowance');
    const common = { code: 'maternity-allowance', who: adult.key, source: 'Maternity Allowance Regs 1987 (SI 1987/416) reg 2' } as const;
    const works = the(workOf, adult).some((job) => the(leaveOf, job) === undefined && !the(isSick, job));
    return works
      ? {
          ...common,
          state: 'at-risk',
          text: `${name} is for weeks without work. After ten days of work in its weeks it stops, for at least the days that are worked beyond them. The sum counts it as before.`,
        }
      : { ...common, state: 'kept', text: `${name} stays the same: no work is done in this situation.` };
  }

  function statePension(adult: Person): Entry {
    return {
      code: 'state-pension',
      who: adult.key,
      state: 'kept',
      text: `${whose(circumstances, adult, 'State Pension')} stays the same: it does not look at work or pay. It is taxed together with the pay.`,
      source: 'Pensions Act 2014 s 2; Social Security Contributions and Benefits Act 1992 s 44',
    };
  }
}
