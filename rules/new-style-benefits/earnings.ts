import { lawDatedBy } from '../engine/index.ts';
import { esaRegs2013, jsaRegs2013 } from '../instruments.ts';
import { netWeeklyEarnings } from '../net-earnings/index.ts';

const { rule } = lawDatedBy('day');

/** ESA Regs 2013 regs 80 and 81: pay a week less tax on it, National Insurance and half of what is paid into a pension. */
export const earningsForEsa = rule(
  'esa.earnings',
  'weekly pay after tax, National Insurance and half the pension',
  esaRegs2013('81'),
  netWeeklyEarnings(esaRegs2013('4')),
);

/** JSA Regs 2013 regs 57 and 59: the same for New Style JSA. */
export const earningsForJsa = rule(
  'jsa.earnings',
  'weekly pay after tax, National Insurance and half the pension',
  jsaRegs2013('59'),
  netWeeklyEarnings(jsaRegs2013('53')),
);
