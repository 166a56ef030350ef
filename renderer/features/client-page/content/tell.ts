import { date, say, thing, type Sentence } from '../../../words/client/sentence.ts';
import type { Status } from '#shared/calculation/result';
import type { Job } from '#shared/case/situation';
import { penceIn, type Compared } from './compared.ts';
import { paragraph, type PageSubject, type Section } from './page.ts';
import { thingOf } from './things.ts';

/** Whom to tell, what to say, when. */
type Row = [who: Sentence, what: Sentence, when?: Sentence];

/** "Who to tell, and when": only those whom something in the case makes it right to tell. */
export function tell(subject: PageSubject, compared: Compared): Section {
  const rows = compared.scenario.jobs.length === 0 ? [] : rowsOf(subject, compared);
  return {
    heading: say('tell.heading'),
    blocks:
      rows.length === 0
        ? paragraph(say('tell.no-one'))
        : [
            {
              kind: 'table',
              isOfAmounts: false,
              head: [say('tell.who'), say('tell.what')],
              rows: byOffice(rows),
            },
          ],
  };
}

/** What to say to an office, and when, in one row. */
function byOffice(rows: readonly Row[]): Sentence[][][] {
  const offices = new Map<string, Sentence[][]>();
  for (const [who, what, when] of rows) {
    const [name = [who], said = []] = offices.get(JSON.stringify(who)) ?? [];
    offices.set(JSON.stringify(who), [name, [...said, what, ...(when ? [when] : [])]]);
  }
  return [...offices.values()];
}

interface Occasion {
  subject: PageSubject;
  compared: Compared;
  /** The jobs and businesses that the present does not have. */
  newJobs: readonly Job[];
  /** The entry of the ledger about a thing, where there is one in any of these states. */
  told: (code: string, ...states: readonly Status['state'][]) => Status | undefined;
}

function rowsOf(subject: PageSubject, compared: Compared): Row[] {
  const present = new Set(subject.case.now.jobs.map((job) => JSON.stringify(job)));
  const occasion: Occasion = {
    subject,
    compared,
    newJobs: compared.scenario.jobs.filter((job) => !present.has(JSON.stringify(job))),
    told: (code, ...states) =>
      compared.statuses.find((status) => status.code === code && (states.length === 0 || states.includes(status.state))),
  };
  return [before, universalCredit, employer, council, taxOffice, laterOn, disability].flatMap((rows) => rows(occasion));
}

/** Benefits that look at the work itself, before it begins. */
function before({ told, subject }: Occasion): Row[] {
  const carers = subject.case.nation === 'scotland' ? 'tell.carer-support-payment' : 'tell.carers-allowance';
  return [
    ...(told('carers-allowance') ? [[say(carers), say('tell.carers-allowance.what'), say('tell.before')] satisfies Row] : []),
    ...(told('new-style-esa', 'kept', 'lost', 'changes', 'unknown', 'at-risk')
      ? [[say('tell.new-style-esa'), say('tell.new-style-esa.what'), say('tell.before')] satisfies Row]
      : []),
    ...(told('new-style-jsa', 'kept', 'lost', 'changes', 'unknown', 'at-risk')
      ? [[say('tell.new-style-jsa'), say('tell.new-style-jsa.what'), say('tell.before')] satisfies Row]
      : []),
    ...(told('maternity-allowance', 'at-risk')
      ? [[say('tell.maternity-allowance'), say('tell.maternity-allowance.what'), say('tell.before')] satisfies Row]
      : []),
  ];
}

/** UC etc. (Decisions and Appeals) Regs 2013 reg 38 in the journal; UC Regs 2013 reg 61 (pay known from HMRC) and reg 33 (childcare). */
function universalCredit({ subject, compared, newJobs }: Occasion): Row[] {
  if (!subject.case.claims.universalCredit) return [];
  const { scenario } = compared;
  const isPartners = newJobs.length > 0 && newJobs.every((job) => job.who === 'partner');
  const startsOn = newJobs.map((job) => job.startsOn ?? scenario.startsOn).find((day) => day !== undefined);
  const when = startsOn === undefined ? say('tell.as-you-start') : say('tell.on-first-day', { date: date(startsOn) });
  const who = say('tell.universal-credit');
  return [
    [who, say(isPartners ? 'tell.universal-credit.partner' : 'tell.universal-credit.what'), when],
    ...(scenario.jobs.some(({ kind }) => kind === 'self-employed')
      ? [[who, say('tell.universal-credit.business'), say('tell.each-month')] satisfies Row]
      : []),
    ...((penceIn(compared.later, 'uc.childcare-element') ?? 0) > 0
      ? [[who, say('tell.universal-credit.childcare'), say('tell.when-you-pay')] satisfies Row]
      : []),
  ];
}

function employer({ newJobs }: Occasion): Row[] {
  const has = (wanted: Job['who']) => newJobs.some(({ kind, who }) => kind === 'employee' && who === wanted);
  return [
    ...(has('client') ? [[say('tell.employer'), say('tell.employer.what'), say('tell.first')] satisfies Row] : []),
    ...(has('partner') ? [[say('tell.employer.partner'), say('tell.employer.partner.what'), say('tell.first')] satisfies Row] : []),
  ];
}

function council({ compared: { now, later }, told, subject }: Occasion): Row[] {
  const isPaid = (name: 'council-tax-reduction' | 'housing-benefit') => [now, later].some((one) => (penceIn(one, name) ?? 0) > 0);
  const isEntered = [subject.case.now, ...subject.case.scenarios].some(({ councilTaxReduction }) => councilTaxReduction !== undefined);
  const tax = isPaid('council-tax-reduction') || isEntered || told('council-tax-reduction', 'lost', 'changes', 'unknown') !== undefined;
  const rent = isPaid('housing-benefit');
  if (!tax && !rent) return [];
  const what = tax && rent ? 'tell.council.both' : tax ? 'tell.council.tax' : 'tell.council.rent';
  return [[say('tell.council'), say(what), say('tell.at-once')]];
}

/** TMA 1970 s 7: within six months after the tax year in which it begins. ITEPA 2003 s 681B for Child Benefit. */
function taxOffice({ subject, compared, newJobs }: Occasion): Row[] {
  const business = newJobs.find(({ kind }) => kind === 'self-employed');
  const starts = business?.startsOn ?? compared.scenario.startsOn ?? subject.result.asAt;
  const charge = penceIn(compared.later, 'child-benefit-charge') ?? 0;
  return [
    ...(business === undefined
      ? []
      : [
          [
            say('tell.tax-office.business'),
            say('tell.tax-office.business.what'),
            say('tell.by', { date: date(fifthOfOctoberAfter(starts)) }),
          ] satisfies Row,
        ]),
    ...(charge > 0 && charge > (penceIn(compared.now, 'child-benefit-charge') ?? 0)
      ? [[say('tell.tax-office.child-benefit'), say('tell.tax-office.child-benefit.what'), say('tell.as-you-start')] satisfies Row]
      : []),
  ];
}

/** The 5 October after the tax year that contains a day ends. */
function fifthOfOctoberAfter(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) <= '04-05' ? year : year + 1}-10-05`;
}

/** Help that goes with Universal Credit, when it no longer does. */
function laterOn({ told }: Occasion): Row[] {
  return [
    ...(told('prescriptions', 'lost', 'at-risk') ? [[say('tell.chemist'), say('tell.chemist.what')] satisfies Row] : []),
    ...(told('free-school-meals', 'lost', 'at-risk', 'changes', 'unknown')
      ? [[say('tell.school'), say('tell.school.what'), say('tell.at-once')] satisfies Row]
      : []),
    ...(told('scottish-child-payment', 'lost', 'at-risk')
      ? [[say('tell.scottish-child-payment'), say('tell.scottish-child-payment.what'), say('tell.when-stops')] satisfies Row]
      : []),
  ];
}

/** PIP, DLA and their like turn on needs: nobody has to report a job. */
function disability({ told, subject }: Occasion): Row[] {
  return ['pip', 'dla'].flatMap((code): Row[] => {
    const status = told(code);
    const key = status === undefined ? undefined : thingOf(code, subject.case.nation);
    return key === undefined
      ? []
      : [[say('tell.disability', { thing: thing(key, status?.who === 'partner') }), say('tell.disability.what'), say('tell.only-if')]];
  });
}
