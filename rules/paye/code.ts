import { lawDatedBy, Money, Refused } from '../engine/index.ts';
import { nation, taxCodeOfJob, type Job } from '../facts/index.ts';
import { personalAllowanceFigure } from '../income-tax/index.ts';
import { payeRegs } from '../instruments.ts';
import { readTaxCode, type TaxCode } from './tax-code.ts';

const { rule } = lawDatedBy('day');
const prefixes: Readonly<Record<string, string | undefined>> = { scotland: 'S', wales: 'C' };

/** The code that the employer of a job applies; the ordinary one has a tenth of the personal allowance and the letter L. */
export const codeOfJob = rule('paye.code', 'tax code', payeRegs('14'), (the, job: Job): TaxCode => {
  const entered = the(taxCodeOfJob, job);
  const prefix = prefixes[the(nation)] ?? '';
  const number = the(personalAllowanceFigure).wholePartsOf(Money.of('10', 'year'));
  const text = entered === 'standard' ? `${prefix}${number.toString()}L` : entered;
  const code = readTaxCode(text);
  if (code === undefined) {
    throw new Refused(
      'tax-code',
      `${job.path}.taxCode`,
      `"${text}" is not a tax code that Taper can read. It looks like 1257L, BR, D0, 0T, NT or K45, with S or C before it for Scotland or Wales and W1, M1 or X after it.`,
    );
  }
  return code;
});
