import type { NotCounted } from '#shared/calculation/result';
import { pounds } from '../../engine/index.ts';
import { asAt, councilTaxEntered, nation, tenure } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { benefitCapReduction, isCapped, isInPayment, underOccupancyReduction } from '../../universal-credit/index.ts';
import { awardIsKnown } from '../status/entry.ts';

/** What the sum leaves out because of the nation in which the home is. */
export function nationNotCounted(situation: WorkedOut): NotCounted[] {
  switch (situation.evaluation.the(nation)) {
    case 'scotland':
      return [...madeGoodInScotland(situation), ...additionalPersonPayment(situation)];
    case 'northern-ireland':
      return rates(situation);
    default:
      return [];
  }
}

/**
 * Social Security (Scotland) Act 2018 s 88: discretionary housing payments, by which councils in Scotland make good the benefit cap
 * and the reduction for spare bedrooms.
 */
function madeGoodInScotland(worked: WorkedOut): NotCounted[] {
  const {
    circumstances: { situation },
    evaluation: { the },
  } = worked;
  if (!awardIsKnown(worked) || !the(isInPayment)) return [];
  const list: NotCounted[] = [];
  const add = (code: string, text: string): void => void list.push({ code, text, situation: situation.id });
  if (the(tenure) === 'social-rent' && !the(underOccupancyReduction).isNil())
    add(
      'discretionary-housing-payment-for-bedrooms',
      `Universal Credit is ${pounds(the(underOccupancyReduction))} a month lower for spare bedrooms. In Scotland the council makes this good with a Discretionary Housing Payment, which has to be asked for. It is not in the sum.`,
    );
  if (the(isCapped))
    add(
      'discretionary-housing-payment-for-benefit-cap',
      `The benefit cap takes ${pounds(the(benefitCapReduction))} a month. In Scotland the council makes most or all of this good with a Discretionary Housing Payment, which has to be asked for. It is not in the sum.`,
    );
  return list;
}

/** SSI 2023/302 reg 16 as amended from 15 March 2026; the amount has one source. */
function additionalPersonPayment({ circumstances: { situation }, evaluation: { the }, result: { people } }: WorkedOut): NotCounted[] {
  const supplements = [people.client, people.partner].map((person) => person?.['scottish-carer-supplement'] ?? '0.00');
  if (the(asAt) < '2026-03-15' || supplements.every((supplement) => supplement === '0.00')) return [];
  return [
    {
      code: 'carer-additional-person-payment',
      text: 'Carer Additional Person Payment: about £10 a week for each further person who is cared for, at least 20 hours a week each (unchecked). It goes with Carer Support Payment.',
      situation: situation.id,
    },
  ];
}

/** Once for the household: rates do not look at the situation. */
function rates({ circumstances: { path }, evaluation: { the } }: WorkedOut): NotCounted[] {
  if (path !== 'now') return [];
  const text = the(councilTaxEntered).isNil()
    ? 'Northern Ireland has rates in place of council tax. None were entered, so none are counted, and neither is Rate Rebate.'
    : 'Northern Ireland has rates in place of council tax. What was entered as council tax is counted as rates, in full: Rate Rebate is not counted.';
  return [{ code: 'rates', text }];
}
