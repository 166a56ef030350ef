import { addDays, lawDatedBy } from '../engine/index.ts';
import { asAt, esaSince, newStyleEsaGroup, type Person } from '../facts/index.ts';
import { welfareReformAct2007 } from '../instruments.ts';

const { rule } = lawDatedBy('day');

/** Welfare Reform Act 2007 s 1A: the first day without New Style ESA after 365 days outside the support group; none where the start was not entered. */
export const esaEndsOn = rule('esa.ends-on', 'New Style ESA ends on', welfareReformAct2007('1A(1) and (5)'), (the, person: Person) => {
  const since = the(esaSince, person);
  return since === undefined || !['assessment', 'work-related'].includes(the(newStyleEsaGroup, person)) ? undefined : addDays(since, 365);
});

export const esaTimeIsOver = rule(
  'esa.time-is-over',
  '365 days of New Style ESA are over',
  welfareReformAct2007('1A(1)'),
  (the, person: Person) => {
    const ends = the(esaEndsOn, person);
    return ends !== undefined && the(asAt) >= ends;
  },
);
