import type { NotCounted } from '#shared/calculation/result';
import { businessesOf, hoursAreKnown, jobsOf, profitEntered, studentLoans } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** What the sum leaves out where somebody is self-employed. */
export function selfEmploymentNotCounted({ circumstances: { adults, situation }, evaluation: { the } }: WorkedOut): NotCounted[] {
  const selfEmployed = adults.filter((adult) => the(businessesOf, adult).length > 0);
  if (selfEmployed.length === 0) return [];
  const businesses = selfEmployed.flatMap((adult) => the(businessesOf, adult));
  const list: NotCounted[] = [];
  const add = (code: string, text: string): void => void list.push({ code, text, situation: situation.id });
  add(
    'self-employment-timing',
    'Self-employment: Universal Credit takes the money received and paid in each assessment period, and takes tax and National Insurance off when they are paid. This is a typical month. Losses carried over from earlier periods and VAT are left out.',
  );
  if (selfEmployed.some((adult) => the(studentLoans, adult).length > 0))
    add('student-loan-on-profit', 'Student loan repayments on profit: they are made with the tax return each year.');
  if (businesses.some((business) => the(profitEntered, business) !== undefined))
    add(
      'trading-allowance',
      'The trading allowance: tax can take £1,000 a year off receipts in place of expenses. Enter the receipts and expenses to have it looked at.',
    );
  if (selfEmployed.some((adult) => the(jobsOf, adult).length > 0))
    add('class-4-maximum', 'The yearly maximum of National Insurance for somebody with both high pay and high profits.');
  if (businesses.some((business) => !the(hoursAreKnown, business)))
    add('hours-of-business', 'No gain for each hour is given: the hours of work in the business were not entered.');
  return list;
}
