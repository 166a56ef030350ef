import { ageOnTheDay, asAt, children, hasDisabilityAddition, jobs, nation } from '../../facts/index.ts';
import { isEntitledToScottishChildPayment } from '../../scottish-child-payment/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isInPayment } from '../../universal-credit/index.ts';
import { awardIsKnown, type Entry } from './entry.ts';

/** What Scotland pays beside Universal Credit, between the present and a scenario. */
export function scotland(now: WorkedOut, scenario: WorkedOut): Entry[] {
  if (scenario.evaluation.the(nation) !== 'scotland') return [];
  const ofAward = awardIsKnown(now) && awardIsKnown(scenario) ? [childPayment, bestStartGrant, jobStartPayment] : [];
  return [...ofAward.flatMap((entry) => entry(now, scenario)), ...childWinterHeating(scenario)];
}

function childPayment(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const [before, after] = [now, scenario].map(({ evaluation: { the } }) => the(isEntitledToScottishChildPayment));
  const source = 'Scottish Child Payment Regs 2020 (SSI 2020/351) reg 18';
  const entry = (state: Entry['state'], text: string): Entry[] => [{ code: 'scottish-child-payment', state, text, source }];
  if (before === true && after === true)
    return entry('kept', 'The Scottish Child Payment stays: any Universal Credit at all is enough, whatever the pay.');
  if (before === true)
    return entry(
      'lost',
      'The Scottish Child Payment ends with Universal Credit: all of it at once, in the month in which no Universal Credit is paid.',
    );
  return after === true ? entry('gained', 'The Scottish Child Payment can be had with the award. It has to be applied for.') : [];
}

/** One-off payments at a birth, at nursery age and when school starts; children of six are past the last of them. */
function bestStartGrant(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { the } = scenario.evaluation;
  if (!the(children).some((child) => the(ageOnTheDay, child) < 6)) return [];
  const [before, after] = [now.evaluation.the(isInPayment), the(isInPayment)];
  const entry = (state: Entry['state'], text: string): Entry[] => [
    { code: 'best-start-grant', state, text, source: 'Early Years Assistance (Best Start Grants) (Scotland) Regs 2018 (SSI 2018/370)' },
  ];
  if (before && !after)
    return entry(
      'lost',
      'Best Start Grants that are still to come end with Universal Credit: at a birth, at nursery age and when school starts.',
    );
  if (!after) return [];
  return entry(
    before ? 'kept' : 'gained',
    'Best Start Grants go with the award, whatever the pay: at a birth, at nursery age and when school starts.',
  );
}

/** It turns on six months out of work and on benefit, which the case does not say; so it is never counted. */
function jobStartPayment(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const { the } = scenario.evaluation;
  if (!now.evaluation.the(isInPayment) || now.evaluation.the(jobs).length > 0) return [];
  const starters = scenario.circumstances.adults.filter((adult) => the(jobs).some((job) => job.entered.who === adult.key));
  if (!starters.some((adult) => the(ageOnTheDay, adult) < 26)) return [];
  return [
    {
      code: 'job-start-payment',
      state: 'unknown',
      text: 'A Job Start Payment, once, may be due to somebody under 25, or 26 after being in care. It is for starting work of 12 hours a week or more after six months out of work on Universal Credit. Ask before the time for it runs out.',
      source: 'Employment and Training Act 1973 s 2; Social Security Scotland (amount for 2026-27 not found)',
    },
  ];
}

/** Disability Assistance at the highest rates is not looked at again because of work, and neither is what goes with it. */
function childWinterHeating({ evaluation: { the } }: WorkedOut): Entry[] {
  if (!the(children).some((child) => the(hasDisabilityAddition, child) === 'higher')) return [];
  const amount = the(asAt) >= '2026-04-06' ? ', £265.50 in 2026-27 (from one source)' : '';
  return [
    {
      code: 'child-winter-heating-payment',
      state: 'kept',
      text: `Child Winter Heating Payment stays: once a winter for a child with the highest rate of a disability benefit${amount}. It does not look at work or pay.`,
      source: 'Winter Heating Assistance for Children and Young People (Scotland) Regs 2020 (SSI 2020/352)',
    },
  ];
}
