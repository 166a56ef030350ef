import type { Case } from '#shared/case/schema';
import type { Question } from '#shared/calculation/result';
import { caresRegularlyAndSubstantially } from '../../carers-allowance/index.ts';
import { dlaCare, hasDisabilityAddition, pipDailyLiving, type Person } from '../../facts/index.ts';
import { gateIsOpen } from '../../universal-credit/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { ifAnswered, worthOf, worthText } from './if-answered.ts';

/** Somebody gets a benefit that opens the carer element, and nobody in the household is entered as caring. */
export function careNotEntered(now: WorkedOut): Question[] {
  const { the } = now.evaluation;
  const { adults, children } = now.circumstances;
  if (!now.isCovered || unlessRefused(now, gateIsOpen) !== true) return [];
  if (adults.some((adult) => the(caresRegularlyAndSubstantially, adult))) return [];
  const caredFor = adults.filter((adult) => the(pipDailyLiving, adult) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, adult)));
  if (children.some((child) => the(hasDisabilityAddition, child) !== 'none')) return adults.slice(0, 1).map((carer) => ofChild(now, carer));
  return caredFor.slice(0, 1).map((adult) =>
    ofAdult(
      now,
      adult,
      adults.find((other) => other.key !== adult.key),
    ),
  );
}

const source = 'UC Regs 2013 regs 29 and 30; SI 1976/409 reg 4';

function ofChild(now: WorkedOut, carer: Person): Question {
  return {
    code: 'carer-element',
    path: `${carer.path}.caring`,
    text: 'Does somebody care for the disabled child for 35 hours a week or more? With the middle or highest rate of DLA care, or PIP daily living, the carer element is due. It does not look at pay.',
    source,
    ...worthText(
      worthOf(
        now,
        ifAnswered(now, (entered) => withCaring(entered, carer)),
      ),
    ),
    situation: 'now',
  };
}

function ofAdult(now: WorkedOut, adult: Person, other: Person | undefined): Question {
  const who = adult.key === 'client' ? 'the client' : 'the partner';
  return other === undefined
    ? {
        code: 'carer',
        // It is the carer's own claim: nothing in this case answers it.
        path: '',
        text: `Does somebody care for ${who} for 35 hours a week or more? The carer may have Carer's Allowance or a carer element of their own. It takes nothing from ${who}'s award.`,
        source,
        situation: 'now',
      }
    : {
        code: 'carer-element',
        path: `${other.path}.caring`,
        text: `Does the other of the couple care for ${who} for 35 hours a week or more? Then a carer element is due. It does not look at pay.`,
        source,
        ...worthText(
          worthOf(
            now,
            ifAnswered(now, (entered) => withCaring(entered, other)),
          ),
        ),
        situation: 'now',
      };
}

const withCaring = (entered: Case, { key }: Person): Case => ({
  ...entered,
  [key]: { ...entered[key], caring: { ...entered[key]?.caring, hoursPerWeek: '35' } },
});
