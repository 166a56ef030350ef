import type { Case } from '#shared/case/schema';
import type { Question } from '#shared/calculation/result';
import { nation } from '../../facts/index.ts';
import { isEntitledToScottishChildPayment, scottishChildPayment } from '../../scottish-child-payment/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { ifAnswered } from './if-answered.ts';

/** Where the case says that the Scottish Child Payment is not claimed, and it would be due. */
export function unclaimedScottishChildPayment(situation: WorkedOut): Question[] {
  const { circumstances, evaluation, isCovered } = situation;
  if (!isCovered || evaluation.the(nation) !== 'scotland' || circumstances.entered.claims.scottishChildPayment !== false) return [];
  const claimed = { evaluation: ifAnswered(situation, withScottishChildPayment) };
  if (unlessRefused(claimed, isEntitledToScottishChildPayment) !== true) return [];
  return [
    {
      code: 'scottish-child-payment',
      path: 'claims.scottishChildPayment',
      text: 'Is the Scottish Child Payment not claimed? It is due for each child under 16 with any award of Universal Credit, and has to be applied for at Social Security Scotland.',
      source: 'Scottish Child Payment Regs 2020 (SSI 2020/351) reg 18',
      worth: claimed.evaluation.the(scottishChildPayment).inPounds(),
      situation: circumstances.situation.id,
    },
  ];
}

const withScottishChildPayment = (entered: Case): Case => ({ ...entered, claims: { ...entered.claims, scottishChildPayment: true } });
