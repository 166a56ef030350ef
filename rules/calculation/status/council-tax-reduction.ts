import { Money, pounds, type IsoDate } from '../../engine/index.ts';
import { councilTaxEntered, councilTaxReductionEntered, councilTaxReductionIsWanted, nation } from '../../facts/index.ts';
import { schemeInForce, whyReductionIsUnknown } from '../../council-tax-reduction/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

type Told = Pick<Entry, 'state' | 'text'>;

/** Council tax reduction between the present and a scenario, by the council's scheme or as it was typed. */
export function councilTaxReduction(now: WorkedOut, scenario: WorkedOut): Entry[] {
  const paysTax = !scenario.evaluation.the(councilTaxEntered).isNil();
  const isTyped = [now, scenario].some(({ evaluation: { the } }) => the(councilTaxReductionEntered) !== undefined);
  if (!paysTax && !isTyped) return [];
  return [{ code: 'council-tax-reduction', ...becomes(now, scenario), ...lawOf(scenario) }];
}

function becomes(now: WorkedOut, scenario: WorkedOut): Told {
  if (scenario.evaluation.the(nation) === 'northern-ireland')
    return unknown('Northern Ireland has rates and a rebate of its own in place of council tax reduction, and Taper does not work it out.');
  const [before, after] = [reductionIn(now), reductionIn(scenario)];
  if (after === undefined)
    return unknown(
      wantsIt(scenario)
        ? 'What council tax reduction there is in this situation could not be worked out.'
        : 'No council tax reduction was asked for, so none is counted.',
    );
  if (before === undefined)
    return unknown(`Council tax reduction is ${pounds(after)} a month in this situation. What it is now could not be worked out.`);
  if (before.isNil() && after.isNil()) return { state: 'kept', text: 'There is no council tax reduction now, and none in this situation.' };
  if (after.isNil())
    return { state: 'lost', text: `Council tax reduction of ${pounds(before)} a month ends in this situation. ${tellTheCouncil}` };
  if (before.isNil())
    return { state: 'gained', text: `There is a council tax reduction of ${pounds(after)} a month in this situation. ${tellTheCouncil}` };
  if (before.isMoreThan(after) || after.isMoreThan(before))
    return { state: 'changes', text: `Council tax reduction goes from ${pounds(before)} to ${pounds(after)} a month. ${tellTheCouncil}` };
  return { state: 'kept', text: `Council tax reduction stays at ${pounds(after)} a month.` };
}

const tellTheCouncil = 'Tell the council of the change at once, so that nothing has to be paid back.';
const unknown = (text: string): Told => ({ state: 'unknown', text: `${text} Ask the council: a reduction falls as pay rises.` });

const wantsIt = ({ evaluation: { the } }: WorkedOut): boolean => the(councilTaxReductionIsWanted);

/** The reduction a month; undefined where it is not known. */
function reductionIn(situation: WorkedOut): Money<'month'> | undefined {
  const { evaluation, result } = situation;
  const amount = result.amounts['council-tax-reduction'];
  if (amount === undefined) return undefined;
  const isTyped = evaluation.the(councilTaxReductionEntered) !== undefined;
  if (!isTyped && !wantsIt(situation)) return undefined;
  const why = evaluation.answerTo(whyReductionIsUnknown);
  return isTyped || (why.refusal === undefined && why.value === undefined) ? Money.of(amount, 'month') : undefined;
}

const act = 'Local Government Finance Act 1992 s 13A(2) and Sch 1A';

/** The scheme that was read, with the day on which it was; the Act where no scheme is held. */
function lawOf(scenario: WorkedOut): { source: string; checked?: IsoDate } {
  const scheme = unlessRefused(scenario, schemeInForce)?.scheme;
  if (scheme === undefined) return { source: act };
  return { source: `${act}; ${scheme.source}`, ...(scheme.readOn !== undefined && { checked: scheme.readOn }) };
}
