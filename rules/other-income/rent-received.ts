import { asMoney, lawDatedBy, Money, Rate, Refused } from '../engine/index.ts';
import { adults, otherIncomeEntered, rentIsFromALodger, type Person } from '../facts/index.ts';
import { tradingIncomeAct, ucRegs } from '../instruments.ts';
import { toYears } from '../periods/index.ts';
import { ofKind } from './entered.ts';

const { figure, rule } = lawDatedBy('day');
const yearly = toYears(tradingIncomeAct('786'));
const half = Rate.of('0.5');

const rentARoomLimit = figure('other-income.rent-a-room-limit', 'rent-a-room limit', asMoney('year'), tradingIncomeAct('789(4)'), [
  ['2016-04-06', '7500', 'SI 2015/1539'],
]);

/**
 * Rent from a lodger a month. Reg 66(1) lists every unearned income that UC counts, and it is not among them. Rent of a property
 * that is let out becomes capital when it is paid (reg 72(3)), so it is no income for UC either.
 */
export const rentReceived = rule('other-income.rent-received', 'rent received', ucRegs('66(1) and 72(3)'), (the, person: Person) => {
  const rent = ofKind(the, person, 'rent-received');
  return rent.isNil() || the(rentIsFromALodger, person) ? rent : Money.nil('month');
});

/** ITTOIA 2005 s 789: half of the limit where somebody else has rent for a room of the same home too. */
const limitOf = rule('other-income.rent-a-room-limit-of', 'rent-a-room limit', tradingIncomeAct('789'), (the) => {
  const landlords = the(adults).filter((adult) => !the(rentReceived, adult).isNil());
  return landlords.length > 1 ? half.of(the(rentARoomLimit)) : the(rentARoomLimit);
});

/** ITTOIA 2005 s 791: rent of a year that is taxed: none within the limit; above it the landlord may choose how, which is refused. */
export const taxableRent = rule('other-income.taxable-rent', 'rent that is taxed', tradingIncomeAct('791'), (the, person: Person) => {
  if (the(rentReceived, person).isNil()) return Money.nil('year');
  const rents = the(otherIncomeEntered, person).filter(({ kind }) => kind === 'rent-received');
  const year = Money.sum(
    'year',
    rents.map(({ amount }) => yearly(amount)),
  );
  if (year.isMoreThan(the(limitOf))) {
    throw new Refused(
      'rent-received',
      `${person.path}.otherIncome`,
      'Rent above the limit for a room in the home (£7,500 a year, half each for two who let) is taxed, which Taper does not work out. Ask a benefits adviser.',
    );
  }
  return Money.nil('year');
});
