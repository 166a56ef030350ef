import { useId, useMemo, useState } from 'react';
import { payslips, type PackInUse } from '#rules';
import type { Payslip, PayslipsOfJob } from '#shared/calculation/payslips';
import type { Case } from '#shared/case/schema';
import { useFigures } from '../../calculation/figures.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { longDate } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { deducted, deductionsOf, payDaysSummary } from './pay-days.ts';
import './pay-days.css';

interface PayDaysProps {
  subject: Case;
  nameOf: (situation: string) => string;
}

/** Pay day by pay day to the end of the tax year, for each job that has a day on which it starts. Without one there is nothing to see. */
export function PayDays({ subject, nameOf }: PayDaysProps) {
  const titleId = useId();
  const { pack } = useFigures();
  const jobs = useMemo(() => jobsOf(subject, pack), [subject, pack]);
  if (jobs.length === 0) return null;
  return (
    <section className="pay-days" aria-labelledby={titleId}>
      <h2 id={titleId}>Pay days of the tax year</h2>
      <p className="soft">
        The comparison counts a twelfth of a year’s tax. These are the payslips that a job of this start brings, each for a full pay period
        from its first day. Days of pay that were entered are in the months ahead.
      </p>
      {jobs.map(({ situation, number, slips }) => (
        <JobPayDays key={`${situation} ${slips.job}`} title={`${nameOf(situation)}${number}`} slips={slips} />
      ))}
    </section>
  );
}

interface JobOfSituation {
  situation: string;
  /** ", job 2" where the situation has several. */
  number: string;
  slips: PayslipsOfJob;
}

function jobsOf(subject: Case, pack: PackInUse | undefined): JobOfSituation[] {
  return [subject.now, ...subject.scenarios].flatMap(({ id, jobs }) =>
    jobs.some(({ startsOn }) => startsOn !== undefined)
      ? payslips(subject, id, { pack }).jobs.map((slips) => ({
          situation: id,
          number: jobs.length === 1 ? '' : `, job ${jobs.findIndex((job) => job.id === slips.job) + 1}`,
          slips,
        }))
      : [],
  );
}

function JobPayDays({ title, slips }: { title: string; slips: PayslipsOfJob }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} summary={payDaysSummary(slips)} isOpen={isOpen} onOpen={setOpen}>
      <p className="soft small">{payDaysSummary(slips)}</p>
      <PayDayTable slips={slips.slips} title={title} />
    </Disclosure>
  );
}

function PayDayTable({ slips, title }: { slips: readonly Payslip[]; title: string }) {
  const columns = deductionsOf(slips);
  return (
    <div className="pay-days-frame" role="region" aria-label={`Pay days of ${title}`} tabIndex={0}>
      <table className="pay-days-table">
        <thead>
          <tr>
            <th scope="col">Pay day</th>
            <th scope="col">Gross</th>
            {columns.map(({ label }) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
            <th scope="col">Paid out</th>
          </tr>
        </thead>
        <tbody>
          {slips.map((slip) => (
            <tr key={slip.payDay}>
              <th scope="row">{longDate(slip.payDay)}</th>
              <td>{pounds(slip.gross)}</td>
              {columns.map(({ label, of }) => (
                <td key={label}>{deducted(of(slip))}</td>
              ))}
              <td>{pounds(slip.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
