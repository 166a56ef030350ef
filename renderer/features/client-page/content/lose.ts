import type { HouseholdAmount, PersonAmount, Status } from '#shared/calculation/result';
import { fromPence, penceOf } from '../../../words/money.ts';
import { list, number, pounds, say, thing, type Sentence, type SentenceKey } from '../../../words/client/sentence.ts';
import { penceIn, type Compared } from './compared.ts';
import { bullets, paragraph, type PageSubject, type Section } from './page.ts';
import { namesOf, thingOf } from './things.ts';
import { award, cap } from './lose-award.ts';

/** "What would I lose?" What may be lost comes first, what stays last, and what is not known is said to be so. */
export function lose(subject: PageSubject, compared: Compared): Section {
  const { statuses, gain, range } = compared;
  const nation = subject.case.nation;
  const told = statuses.flatMap((status) => ofItsOwn(status, compared, nation) ?? []);
  const others = statuses.filter((status) => !saidElsewhere.has(status.code) && ofItsOwn(status, compared, nation) === undefined);
  const named = (state: Status['state']) =>
    namesOf(
      others.filter((status) => status.state === state && (state !== 'kept' || isThere(status, compared))),
      nation,
    );
  const sentence = (
    key: 'lose.stops' | 'lose.changes' | 'lose.at-risk' | 'lose.unknown' | 'lose.kept' | 'lose.gained',
    state: Status['state'],
  ) => {
    const { things } = named(state);
    return things.length === 0 ? [] : [say(key, { things: list(things) })];
  };
  const nameless = (['lost', 'changes', 'at-risk', 'unknown'] as const).reduce((sum, state) => sum + named(state).nameless, 0);
  const losses = [
    ...award(subject, compared),
    ...cap(compared),
    ...sentence('lose.stops', 'lost'),
    ...told,
    ...sentence('lose.at-risk', 'at-risk'),
    ...sentence('lose.changes', 'changes'),
    ...sentence('lose.unknown', 'unknown'),
    ...(nameless > 0 ? [say('lose.more', { count: number(nameless) })] : []),
  ];
  const isNothing = !statuses.some(({ state }) => state === 'lost' || state === 'at-risk' || state === 'unknown');
  return {
    heading: say('lose.heading'),
    blocks: [
      ...paragraph(
        ...(gain === undefined && (range === undefined || range.sign === 'unanswered')
          ? [say('lose.not-known')]
          : isNothing
            ? [say('lose.nothing')]
            : []),
      ),
      ...bullets([...losses, ...sentence('lose.gained', 'gained'), ...sentence('lose.kept', 'kept')]),
    ],
  };
}

/** What other sentences say, here or in other parts of the page, and what only an adviser needs. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'universal-credit',
  'universal-credit-not-claimed',
  'savings-above-limit',
  'benefit-cap',
  'housing-type',
  'surplus-earnings',
  'lcwra-wait',
]);

const owned: Readonly<Record<string, SentenceKey | undefined>> = {
  'prescriptions lost': 'lose.prescriptions',
  'prescriptions at-risk': 'lose.prescriptions-at-risk',
  'dental-care lost': 'lose.dental-care',
  'dental-care at-risk': 'lose.dental-care-at-risk',
  'free-school-meals lost': 'lose.school-meals',
  'cold-weather-payment lost': 'lose.cold-weather',
  'minimum-income-floor changes': 'lose.counts-more',
  'start-up-period at-risk': 'lose.counts-more-later',
};

/** A sentence that only this entry has; nothing where it stands in a list with others. */
function ofItsOwn(status: Status, compared: Compared, nation: string): Sentence[] | undefined {
  const { code, state, who } = status;
  const key = owned[`${code} ${state}`];
  if (key !== undefined) return [{ key, values: {} }];
  if (code === 'what-is-expected')
    return state === 'changes' ? [say(who === 'partner' ? 'lose.work-coach-partner' : 'lose.work-coach')] : [];
  if (code === 'lcwra' && state === 'at-risk') return [say('lose.lcwra-at-risk', { things: list(namesOf([status], nation).things) })];
  const key2 = thingOf(code, nation);
  const amounts = amountsOf(status, compared);
  if (key2 === undefined || amounts === undefined || compared.range !== undefined) return undefined;
  const [before, after] = amounts;
  const name = thing(key2, who === 'partner');
  if (state === 'changes' && before !== after)
    return [say('lose.goes', { thing: name, before: pounds(fromPence(before)), after: pounds(fromPence(after)) })];
  return state === 'lost' && before > 0 ? [say('lose.stops-at', { thing: name, before: pounds(fromPence(before)) })] : undefined;
}

/** Which amount of a result says how much of a thing there is. */
const householdAmountOf: Readonly<Record<string, HouseholdAmount | undefined>> = {
  'council-tax-reduction': 'council-tax-reduction',
  'housing-benefit': 'housing-benefit',
  'transitional-element': 'uc.transitional-element',
  'scottish-child-payment': 'scottish-child-payment',
};
const personAmountOf: Readonly<Record<string, PersonAmount | undefined>> = {
  'carers-allowance': 'carers-allowance',
  'new-style-esa': 'new-style-esa',
  'new-style-jsa': 'new-style-jsa',
};

function amountsOf({ code, who }: Status, { now, later }: Compared): [number, number] | undefined {
  const ofHousehold = householdAmountOf[code];
  const ofPerson = personAmountOf[code];
  const amounts = [now, later].map((situation) => {
    if (ofHousehold !== undefined) return penceIn(situation, ofHousehold);
    const amount = ofPerson === undefined ? undefined : situation.people[who ?? 'client']?.[ofPerson];
    return amount === undefined ? undefined : penceOf(amount);
  });
  const [before, after] = amounts;
  return before === undefined || after === undefined ? undefined : [before, after];
}

/** Whether something that stays is there at all: an entry also says so of what is nothing now and nothing then. */
function isThere(status: Status, compared: Compared): boolean {
  if (status.code in householdAmountOf || status.code in personAmountOf) {
    if (status.code === 'scottish-child-payment' || status.code === 'carers-allowance') return true;
    return (amountsOf(status, compared)?.[1] ?? 0) > 0;
  }
  return true;
}
