import type { NotCounted, Question, Warning } from '#shared/calculation/result';
import { claimsChildBenefit, children, jobs, outOfWorkBenefit, workCostsEntered } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { belowMinimumWageIn2011 } from './minimum-wage.ts';

/** What the figures of 2011-12 leave out: always a list, never nothing. */
export function notCountedOf2011(situations: readonly WorkedOut[]): NotCounted[] {
  const [now] = situations;
  const costs = situations
    .filter(({ isCovered, evaluation: { the } }) => isCovered && the(jobs).length > 0 && the(workCostsEntered).length === 0)
    .map(({ circumstances: { situation } }) => ({
      code: 'work-costs',
      text: 'No costs of working were entered: travel, meals, clothes, tools, care.',
      situation: situation.id,
    }));
  const benefit = now?.isCovered === true && now.evaluation.the(outOfWorkBenefit) !== 'none';
  return [
    ...costs,
    ...(benefit
      ? [
          {
            code: 'conditions-of-the-benefit',
            text: "Whether the conditions of the benefit out of work were met is not checked: it is taken to be paid as entered. Tax on Jobseeker's Allowance is not counted.",
          },
        ]
      : []),
    {
      code: 'help-of-2011',
      text: 'Help that went with benefits and tax credits in 2011-12: school meals, prescriptions, Healthy Start, the job grant, in-work credit and return to work credit.',
    },
    { code: 'permitted-work-time', text: 'How long permitted work beside ESA may last: 52 weeks outside the support group.' },
  ];
}

/** What is to be put right before relying on figures of 2011-12. */
export const warningsOf2011 = (situation: WorkedOut): Warning[] => (situation.isCovered ? belowMinimumWageIn2011(situation) : []);

/** What the facts point to and the case does not claim. */
export function questionsOf2011(now: WorkedOut): Question[] {
  if (!now.isCovered || now.evaluation.the(children).length === 0 || now.evaluation.the(claimsChildBenefit)) return [];
  return [
    {
      code: 'child-benefit',
      path: 'claims.childBenefit',
      text: 'There are children, and Child Benefit is not claimed. Was it?',
      source: 'Social Security Contributions and Benefits Act 1992 s 141',
    },
  ];
}
