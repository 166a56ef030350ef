import type { HouseholdAmount, PersonAmount, Status } from '#shared/calculation/result';
import { fromPence, penceOf } from '../../../words/money.ts';
import { list, number, pounds, say, thing, type Sentence, type SentenceKey } from '../../../words/client/sentence.ts';
import { penceIn, type Compared } from './compared.ts';
import { group, paragraph, type PageSubject, type Section } from './page.ts';
import { namesOf, thingOf } from './things.ts';
import { award, cap, type Group, type Told } from './lose-award.ts';

/** "What would I lose?" What stays comes first, then what changes, then what stops; what is not known is said to be so. */
export function lose(subject: PageSubject, compared: Compared): Section {
  const { gain, range } = compared;
  const isKnown = gain !== undefined || (range !== undefined && range.sign !== 'unanswered');
  const told = [...award(subject, compared), ...cap(compared), ...ledger(subject, compared)];
  const inGroup = (wanted: Group) => told.filter(([group]) => group === wanted).map(([, sentence]) => sentence);
  const stops = inGroup('stops');
  return {
    heading: say('lose.heading'),
    blocks: [
      ...paragraph(...(isKnown ? [] : [say('lose.not-known')])),
      ...group(say('lose.stay'), inGroup('stays')),
      ...group(say('lose.change'), inGroup('changes')),
      ...group(say('lose.stop'), stops.length === 0 && isKnown ? [say('lose.nothing')] : stops),
    ],
  };
}

/** What the ledger says: what has words of its own one by one, the rest by name. */
function ledger({ case: { nation } }: PageSubject, compared: Compared): Told[] {
  const statuses = compared.statuses.filter(({ code }) => !saidElsewhere.has(code));
  const own = statuses.flatMap((status) => (ofItsOwn(status, compared, nation) ?? []).map((sentence): Told => [groupOf(status), sentence]));
  const others = statuses.filter((status) => ofItsOwn(status, compared, nation) === undefined);
  const named = (state: Status['state']) =>
    namesOf(
      others.filter((status) => status.state === state && (state !== 'kept' || isThere(status, compared))),
      nation,
    );
  const inList = (inGroup: Group, key: ListKey, state: Status['state']): Told[] => {
    const { things } = named(state);
    return things.length === 0 ? [] : [[inGroup, say(key, { things: list(things) })]];
  };
  const nameless = (['lost', 'changes', 'at-risk', 'unknown'] as const).reduce((sum, state) => sum + named(state).nameless, 0);
  return [
    ...own,
    ...inList('stays', 'lose.kept', 'kept'),
    ...inList('changes', 'lose.changes', 'changes'),
    ...inList('changes', 'lose.unknown', 'unknown'),
    ...inList('changes', 'lose.gained', 'gained'),
    ...inList('stops', 'lose.stops', 'lost'),
    ...inList('stops', 'lose.at-risk', 'at-risk'),
    ...(nameless > 0 ? [['changes', say('lose.more', { count: number(nameless) })] satisfies Told] : []),
  ];
}

type ListKey = 'lose.stops' | 'lose.changes' | 'lose.at-risk' | 'lose.unknown' | 'lose.kept' | 'lose.gained';

/** What may be lost stands with what stops, so that nobody takes it to stay. A start-up period that ends takes nothing away by itself. */
function groupOf({ code, state }: Status): Group {
  if (state === 'kept') return 'stays';
  return (state === 'lost' || state === 'at-risk') && code !== 'start-up-period' ? 'stops' : 'changes';
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
  const named = thingOf(code, nation);
  if (named !== undefined && state === 'kept') {
    const holder = thing(named, who === 'partner');
    if (code === 'lcwra') return [say('lose.health-stays', { thing: holder })];
    if (code === 'pip' || code === 'dla') return [say('lose.not-of-work', { thing: holder })];
  }
  const amounts = amountsOf(status, compared);
  if (named === undefined || amounts === undefined || compared.range !== undefined) return undefined;
  const [before, after] = amounts;
  const name = thing(named, who === 'partner');
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
