import type { Job } from '#shared/case/situation';
import type { NotCounted } from '#shared/calculation/result';
import type { Payslips, PayslipsOfJob } from '#shared/calculation/payslips';
import { inWords, NoLawInForce, pounds } from '../../engine/index.ts';
import { payslipsIn } from '../../paye/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** How the pay days of a job that starts within a tax year differ from the typical month, which counts a twelfth of the year's tax. */
export function taxThroughTheYear({ circumstances: { entered, situation, figures } }: WorkedOut): NotCounted[] {
  const employed = situation.jobs.filter(({ kind }) => kind === 'employee');
  if (employed.every(({ startsOn }) => startsOn === undefined)) return employed.some(hasCode) ? [codeOnly(situation.id)] : [];
  const texts = textsOf(() => payslipsIn(entered, situation.id, figures));
  return texts.map((text) => ({ code: 'tax-through-the-year', text, situation: situation.id }));
}

/** What is to be said of the pay days; where the job starts in a tax year whose figures are not known, that. */
function textsOf(payslips: () => Payslips): string[] {
  try {
    const { jobs, refusals } = payslips();
    return [...jobs.flatMap(ofJob), ...refusals.filter(({ code }) => code === 'tax-code').map(({ text }) => text)];
  } catch (error) {
    if (!(error instanceof NoLawInForce)) throw error;
    return [`Tax through the year is not worked out: the job starts in a year whose figures are not known. ${error.message}`];
  }
}

const hasCode = ({ taxCode }: Job): boolean => taxCode !== undefined;

const codeOnly = (situation: string): NotCounted => ({
  code: 'tax-through-the-year',
  text: "A tax code can take more or less in a month than the twelfth of the year's tax that is counted. Enter the day on which the job starts to have its pay days worked out.",
  situation,
});

function ofJob({ taxCode, slips }: PayslipsOfJob): string[] {
  const [first, last] = [slips[0], slips.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = `Tax through the year, with the code ${taxCode}: on the first pay day, ${inWords(first.payDay)}, ${taxOf(first.tax)} and ${pounds(first.net)} is paid out.`;
  const end = last.tax === first.tax ? '' : ` On the last of the tax year, ${inWords(last.payDay)}, ${taxOf(last.tax)}.`;
  return [`${start}${end} The typical month counts a twelfth of a full year's tax.`];
}

const taxOf = (tax: string): string =>
  tax.startsWith('-')
    ? `${pounds(tax.slice(1))} of tax is paid back`
    : tax === '0.00'
      ? 'no tax is taken'
      : `${pounds(tax)} of tax is taken`;
