import type { Choice } from '../../ui/select.tsx';

/** The choices of the household form, in the order in which they are asked, with the words people use. */

export const nations = [
  { id: 'england', label: 'England' },
  { id: 'scotland', label: 'Scotland' },
  { id: 'wales', label: 'Wales' },
  { id: 'northern-ireland', label: 'Northern Ireland' },
];

export const tenures = [
  { id: 'private-rent', label: 'Rented from a private landlord' },
  { id: 'social-rent', label: 'Rented from a council or housing association' },
  { id: 'supported', label: 'Supported housing' },
  { id: 'temporary', label: 'Temporary accommodation' },
  { id: 'mortgage', label: 'Owned with a mortgage' },
  { id: 'owned', label: 'Owned outright' },
  { id: 'living-with-others', label: 'Someone else’s home' },
];

export const sizes = [
  { id: 'derived', label: 'Worked out' },
  { id: 'shared', label: 'A room in a shared home' },
  { id: 'one', label: '1 bedroom' },
  { id: 'two', label: '2 bedrooms' },
  { id: 'three', label: '3 bedrooms' },
  { id: 'four', label: '4 bedrooms' },
];

export const councilTaxBands = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((band) => ({ id: band, label: `Band ${band}` }));

export const reductions = [
  { id: 'calculate', label: 'Worked out' },
  { id: 'none', label: 'None is claimed' },
];

export const capabilities = [
  { id: 'none', label: 'No limit to the capability for work' },
  { id: 'lcw', label: 'Limited capability for work (LCW)' },
  { id: 'lcwra', label: 'Limited capability for work and work-related activity (LCWRA)' },
];

export const outOfWorkBenefits = [
  { id: 'none', label: 'None' },
  { id: 'income-based-jobseekers-allowance', label: 'Income-based Jobseeker’s Allowance' },
  { id: 'income-support', label: 'Income Support' },
  { id: 'income-related-employment-and-support-allowance', label: 'Income-related Employment and Support Allowance' },
];

export const phasesOfEsa = [
  { id: 'assessment', label: 'Assessment phase' },
  { id: 'work-related', label: 'Work-related activity group' },
  { id: 'support', label: 'Support group' },
];

export const lcwraRates = [
  { id: 'protected', label: 'The protected, higher rate' },
  { id: 'new', label: 'The new, lower rate' },
];

export const breakReasons = [
  { id: 'earnings', label: 'Earnings brought the award to nothing' },
  { id: 'other', label: 'Anything else' },
];

export const studies = [
  { id: 'none', label: 'Not studying' },
  { id: 'part-time', label: 'Part-time' },
  { id: 'full-time', label: 'Full-time' },
];

export const pipRates = [
  { id: 'none', label: 'None' },
  { id: 'standard', label: 'Standard' },
  { id: 'enhanced', label: 'Enhanced' },
];

export const dlaCare = [
  { id: 'none', label: 'None' },
  { id: 'lowest', label: 'Lowest' },
  { id: 'middle', label: 'Middle' },
  { id: 'highest', label: 'Highest' },
];

export const dlaMobility = [
  { id: 'none', label: 'None' },
  { id: 'lower', label: 'Lower' },
  { id: 'higher', label: 'Higher' },
];

export const newStyleEsa = [
  { id: 'none', label: 'None' },
  { id: 'assessment', label: 'Assessment phase' },
  { id: 'work-related', label: 'Work-related activity group' },
  { id: 'support', label: 'Support group' },
];

export const incomeKinds = [
  { id: 'occupational-pension', label: 'Pension from a job' },
  { id: 'state-pension', label: 'State Pension' },
  { id: 'maternity-allowance', label: 'Maternity Allowance' },
  { id: 'maintenance', label: 'Maintenance' },
  { id: 'savings-interest', label: 'Interest on savings' },
  { id: 'rent-received', label: 'Rent received' },
  { id: 'student-income', label: 'Student income' },
];

export const studentLoans = [
  { id: 'plan-1', label: 'Plan 1' },
  { id: 'plan-2', label: 'Plan 2' },
  { id: 'plan-4', label: 'Plan 4 (Scotland)' },
  { id: 'plan-5', label: 'Plan 5' },
  { id: 'postgraduate', label: 'Postgraduate' },
];

export const disabilities = [
  { id: 'none', label: 'None' },
  { id: 'lower', label: 'Lower' },
  { id: 'higher', label: 'Higher' },
];

export const sexes = [
  { id: 'female', label: 'Girl' },
  { id: 'male', label: 'Boy' },
];

export const who = [
  { id: 'client', label: 'Yours' },
  { id: 'partner', label: 'Your partner’s' },
];

export const kindsOfWork = [
  { id: 'employee', label: 'Employed' },
  { id: 'self-employed', label: 'Self-employed' },
];

export const waysOfPay = [
  { id: 'minimum-wage', label: 'Minimum wage' },
  { id: 'hourly', label: 'By the hour' },
  { id: 'amount', label: 'An amount' },
] as const;

export const payIntervals = [
  { id: 'weekly', label: 'Every week' },
  { id: 'fortnightly', label: 'Every fortnight' },
  { id: 'four-weekly', label: 'Every 4 weeks' },
  { id: 'monthly', label: 'Every month' },
];

const last = (weekday: string): Choice => ({ id: `last-${weekday.toLowerCase()}`, label: `Last ${weekday} of the month` });

const notEntered = { id: 'not-entered', label: 'Not entered' };

const daysOfMonth = Array.from({ length: 31 }, (_, index) => ({ id: String(index + 1), label: `Day ${index + 1} of the month` }));

/** Days on which a monthly wage may come. */
export const monthlyPayDays: Choice[] = [
  notEntered,
  { id: 'last-working-day', label: 'Last working day of the month' },
  ...['Friday', 'Thursday', 'Wednesday', 'Tuesday', 'Monday'].map(last),
  ...daysOfMonth,
];

/** Days on which pay by the week may come. */
export const weekdays: Choice[] = [
  notEntered,
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((label) => ({ id: label.toLowerCase(), label })),
];

export const instalments: Choice[] = [notEntered, { id: '10', label: 'Ten, from April' }, { id: '12', label: 'Twelve, from April' }];

export const benefitIntervals = [
  { id: 'week', label: 'Every week' },
  { id: 'fortnight', label: 'Every fortnight' },
  { id: 'four-weeks', label: 'Every 4 weeks' },
];

/** What may become of a job. */
export const stopKinds = [
  { id: 'job-ends', label: 'The job ends' },
  { id: 'fewer-hours', label: 'It goes on with fewer hours' },
  { id: 'sick', label: 'Off sick, with sick pay' },
];

export const leaves = [
  { id: 'none', label: 'Not on leave' },
  { id: 'maternity', label: 'Maternity leave' },
  { id: 'adoption', label: 'Adoption leave' },
  { id: 'paternity', label: 'Paternity leave' },
  { id: 'shared-parental', label: 'Shared parental leave' },
  { id: 'neonatal-care', label: 'Neonatal care leave' },
  { id: 'parental-bereavement', label: 'Parental bereavement leave' },
];

export const pensions: [Choice, ...Choice[]] = [
  { id: 'as-the-law-has-it', label: 'Automatic enrolment' },
  { id: 'none', label: 'None' },
  { id: 'net-pay', label: 'Taken before tax (net pay)' },
  { id: 'relief-at-source', label: 'Relief at source' },
  { id: 'salary-sacrifice', label: 'Salary sacrifice' },
];

/** A business pays in with relief at source, or not at all. */
export const pensionsOfBusiness: [Choice, ...Choice[]] = [
  { id: 'none', label: 'None' },
  { id: 'relief-at-source', label: 'Relief at source' },
];

export const pensionBases = [
  { id: 'qualifying-earnings', label: 'Qualifying earnings' },
  { id: 'all-pay', label: 'All pay' },
];

export const workCosts = [
  { id: 'travel', label: 'Travel' },
  { id: 'meals', label: 'Meals' },
  { id: 'clothing', label: 'Clothing' },
  { id: 'tools', label: 'Tools' },
  { id: 'professional-fees', label: 'Professional fees' },
  { id: 'phone', label: 'Phone' },
  { id: 'care', label: 'Care for someone' },
  { id: 'other', label: 'Something else' },
];

export const carersAllowance = [
  { id: 'as-entered', label: 'As entered above' },
  { id: 'yes', label: 'Claimed' },
  { id: 'no', label: 'Not claimed' },
];

/** Help that goes with a benefit, and the nations that have it under this name. */
export const helpKinds = [
  { id: 'free-school-meals', label: 'Free school meals', nations: ['england', 'scotland', 'wales', 'northern-ireland'] },
  { id: 'prescriptions', label: 'Prescriptions, dentist and sight tests', nations: ['england'] },
  { id: 'healthy-start', label: 'Healthy Start', nations: ['england', 'wales', 'northern-ireland'] },
  { id: 'best-start-foods', label: 'Best Start Foods', nations: ['scotland'] },
  { id: 'school-clothing-grant', label: 'School clothing grant', nations: ['scotland', 'wales', 'northern-ireland'] },
  { id: 'help-to-save', label: 'Help to Save', nations: ['england', 'scotland', 'wales', 'northern-ireland'] },
  { id: 'warm-home-discount', label: 'Warm Home Discount', nations: ['england', 'scotland', 'wales'] },
];

/** The label of a choice; what is not among the choices is shown as it is. */
export const labelOf = (choices: readonly { id: string; label: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id;
