import { unreadable, type AnswerWords } from './entry.ts';

/** The words for the home, its rent and its council tax. */
export const homeAnswers: Record<string, AnswerWords> = {
  'place.brma': {
    label: 'Rental market area',
    help: 'The broad rental market area sets the local housing allowance.',
    needed: 'Choose the rental market area.',
  },
  'place.council': {
    label: 'Council',
    help: 'The council that sends the bill. In England each has a reduction scheme of its own.',
  },
  'home.tenure': {
    label: 'The home is',
    help: 'The tenancy agreement says who the landlord is; it decides which help with rent applies.',
    needed: 'Choose what kind of home it is.',
  },
  'home.rent': {
    label: 'Rent',
    help: 'The full rent as it falls due, before any help.',
    needed: 'Enter the rent and how often it falls due.',
    wrong: unreadable.money,
  },
  'home.rent.amount': {
    label: 'Rent',
    help: 'The full rent as it falls due, before any help; the tenancy agreement or rent statement shows it.',
    needed: 'Enter the rent.',
    wrong: unreadable.money,
  },
  'home.rentFreeWeeks': {
    label: 'Rent-free weeks a year',
    help: 'Weeks of the year for which no rent is due, from the rent statement.',
    wrong: 'Enter whole weeks from 0 to 51.',
  },
  'home.serviceChargeNotCovered': {
    brief: 'service charges',
    label: 'Service charges that no benefit covers',
    help: 'Such as heating or meals.',
    wrong: unreadable.money,
  },
  'home.serviceChargeNotCovered.amount': {
    label: 'Service charges that no benefit covers',
    help: 'Such as heating or meals, from the rent breakdown.',
    wrong: unreadable.money,
  },
  'home.jointTenants': { label: 'Joint tenancy' },
  'home.jointTenants.all': {
    label: 'Tenants in all',
    help: 'Only if the tenancy agreement names others too. The rent above is then that of the whole home.',
    needed: 'Enter how many tenants there are in all.',
    wrong: 'Enter a whole number of tenants, from 2.',
  },
  'home.jointTenants.household': {
    label: 'Of them in this household',
    help: 'You, and your partner if the agreement names both.',
    needed: 'Enter how many of them are of this household.',
    wrong: 'Enter a whole number of tenants, from 1.',
  },
  'home.bedrooms': { label: 'Bedrooms', help: 'If left empty, Taper assumes no spare bedroom and says so.', wrong: unreadable.whole },
  'home.localHousingAllowance': { label: 'Size of home allowed', help: 'Worked out from the household unless you choose one.' },
  'home.lhaMonthly': {
    brief: 'a rate of its own',
    label: 'Local housing allowance a month',
    help: 'Only to use a rate other than the one in the table.',
    wrong: unreadable.money,
  },
  'home.councilTax': { label: 'Council tax' },
  'home.councilTax.annual': {
    label: 'Council tax for the year',
    help: 'From the bill, after any single-person discount.',
    wrong: unreadable.money,
  },
  'home.councilTax.band': { label: 'Band', help: 'From the bill. Some schemes stop at a band.' },
  'home.councilTax.reduction': {
    label: 'Council tax reduction',
    help: 'Worked out from the scheme, unless it is typed from the bill in a situation.',
  },
  'home.councilTax.protectedGroup': {
    label: 'In a group that the council protects',
    help: 'The leaflet of the scheme names them, such as disabled people or families with a child under 5.',
  },
  'home.councilTax.assessedWeeklyIncome': {
    label: 'Weekly income the council assessed',
    help: 'From the council’s notice, for the present. Each what-if asks for its own.',
    wrong: unreadable.money,
  },
};
