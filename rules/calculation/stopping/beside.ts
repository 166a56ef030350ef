import { isEntitledToCarersAllowance } from '../../carers-allowance/index.ts';
import { dlaCare, dlaMobility, nation, pipDailyLiving, pipMobility } from '../../facts/index.ts';
import { canBePaidHere } from '../../housing-benefit/index.ts';
import { isEntitledToScottishChildPayment } from '../../scottish-child-payment/index.ts';
import { unlessRefused } from '../../situation/index.ts';
import { benefitNames } from '../benefit-names.ts';
import type { Entry, Stopped } from './entry.ts';

/** What is paid beside Universal Credit and the contributory benefits. */
export const beside = (stopped: Stopped): Entry[] =>
  [disability, carers, housingBenefit, councilTax, scottishChildPayment, prescriptions].flatMap((entries) => entries(stopped));

function disability({ now }: Stopped): Entry[] {
  const { the } = now.evaluation;
  const { pip, pipLaw, dla, dlaLaw } = benefitNames(the(nation));
  const { adults } = now.circumstances;
  const getsPip = adults.some((adult) => the(pipDailyLiving, adult) !== 'none' || the(pipMobility, adult) !== 'none');
  const getsDla = adults.some((adult) => the(dlaCare, adult) !== 'none' || the(dlaMobility, adult) !== 'none');
  return [[getsPip, pip, pipLaw] as const, [getsDla, dla, dlaLaw] as const].flatMap(([gets, name, source]): Entry[] =>
    gets
      ? [
          {
            code: 'disability-benefits',
            state: 'kept',
            text: `${name} does not look at work: neither the job nor its end changes it.`,
            source,
          },
        ]
      : [],
  );
}

function carers({ now, scenario }: Stopped): Entry[] {
  const { carersAllowance: name, carersAllowanceLaw: source } = benefitNames(now.evaluation.the(nation));
  return now.circumstances.adults.flatMap((adult): Entry[] => {
    if (!now.evaluation.the(isEntitledToCarersAllowance, adult)) return [];
    const code = 'carers-allowance';
    if (scenario.evaluation.the(isEntitledToCarersAllowance, adult))
      return [
        { code, who: adult.key, state: 'kept', text: `${name} stays throughout: earnings of this job are within the limit.`, source },
      ];
    return [
      {
        code,
        who: adult.key,
        state: 'changes',
        text: `${name} stops with this job and does not come back by itself. It has to be claimed again once earnings are within the limit; a claim can be backdated for up to three months.`,
        source,
      },
    ];
  });
}

function housingBenefit({ now, gap }: Stopped): Entry[] {
  if (!now.evaluation.the(canBePaidHere)) return [];
  const entry = (state: Entry['state'], text: string): Entry[] => [
    { code: 'housing-benefit', state, text, source: 'HB Regs 2006 regs 70, 83 and 88' },
  ];
  if (gap === undefined) return entry('kept', 'Housing Benefit stays in full: Universal Credit is in payment throughout.');
  return entry(
    'changes',
    'Housing Benefit goes by income while Universal Credit is nil and is in full again once it is back. Tell the council on both days. If Housing Benefit ended meanwhile it has to be claimed again, at once: it is backdated by a month at most, and only for good cause. The four weeks of extended payment do not apply to those who come from Universal Credit.',
  );
}

function councilTax({ now, scenario, after }: Stopped): Entry[] {
  const [before, during, then] = [now, scenario, after].map(({ result }) => result.amounts['council-tax-reduction']);
  if ([before, during, then].every((amount) => amount === undefined || amount === '0.00')) return [];
  const ended = during === '0.00';
  return [
    {
      code: 'council-tax-reduction',
      state: 'changes',
      text: ended
        ? 'Council tax reduction ends with this job and has to be applied for again when it stops. How far it is backdated differs from council to council.'
        : 'Council tax reduction is worked out again when the job stops. Tell the council, which counts Universal Credit and pay anew.',
      source: 'Local Government Finance Act 1992 s 13A and Sch 1A; in Scotland SSI 2021/249; in Wales WSI 2013/3029',
    },
  ];
}

function scottishChildPayment({ now, gap }: Stopped): Entry[] {
  if (unlessRefused(now, isEntitledToScottishChildPayment) !== true) return [];
  const entry = (state: Entry['state'], text: string): Entry[] => [
    { code: 'scottish-child-payment', state, text, source: 'Scottish Child Payment Regs 2020 (SSI 2020/351) reg 18' },
  ];
  if (gap === undefined) return entry('kept', 'The Scottish Child Payment stays: Universal Credit is in payment throughout.');
  return entry(
    'changes',
    'The Scottish Child Payment stops with Universal Credit and can be had again with it. Ask Social Security Scotland whether it starts again by itself or has to be applied for.',
  );
}

function prescriptions({ now, gap }: Stopped): Entry[] {
  if (now.evaluation.the(nation) !== 'england' || gap === undefined) return [];
  return [
    {
      code: 'nhs-charges',
      state: 'changes',
      text: 'Free prescriptions, dental treatment and sight tests through Universal Credit are gone while it is nil. They are back with the first assessment period in which it is paid and take-home pay is within the limit.',
      source: 'NHS (Travel Expenses and Remission of Charges) Regs 2003 (SI 2003/2382)',
    },
  ];
}
