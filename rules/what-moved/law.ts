import type { Changed } from '#shared/calculation/moved';
import { rulesDefined, type Calendar, type IsoDate } from '../engine/index.ts';
import type { Step } from './causes.ts';
import { standingOn, workedOutOn, type DatedSituation } from './dated.ts';

type Rule = ReturnType<typeof rulesDefined>[number];

/**
 * Other texts of the law: rules whose text of the later date is another than that of the earlier, one after another, on the facts of the
 * later date and still by the figures of the earlier.
 */
export function lawSteps(situations: readonly DatedSituation[]): Step[] {
  const changed = rulesDefined().flatMap((rule) => {
    const other = situations.find(({ before, after }) => textOn(rule, before.calendar) !== textOn(rule, after.calendar));
    return other === undefined ? [] : [{ rule, changed: changedLaw(rule, other.after.calendar) }];
  });
  return changed.map((each, index) => {
    const waiting = changed.slice(index + 1);
    const worked = workedOutOn(situations, ({ before, after }) => ({
      circumstances: after.circumstances,
      calendar: { ...after.calendar, rules: new Map(waiting.map(({ rule }): [string, IsoDate] => [rule.id, before.calendar[rule.basis]])) },
      figures: before.figures,
    }));
    return { changed: [each.changed], standing: standingOn(worked) };
  });
}

/** The text of a rule that is the law on the dates of a calendar; undefined where there is none. */
const textOn = ({ bodies, basis }: Rule, calendar: Calendar) => bodies.findLast(({ from }) => from <= calendar[basis]);

function changedLaw(rule: Rule, calendar: Calendar): Changed {
  const since = textOn(rule, calendar)?.from;
  return { kind: 'law', title: rule.title, question: rule.id, law: rule.law.text, ...(since !== undefined && { since }) };
}
