import { thingsInEnglish } from '../../../words/client/things-en.ts';
import { thing, type ThingKey, type Value } from '../../../words/client/sentence.ts';

const inScotland: Readonly<Record<string, ThingKey | undefined>> = {
  pip: 'adult-disability-payment',
  'child-disability-benefit': 'child-disability-payment',
  'carers-allowance': 'carer-support-payment',
};

const alsoCalled: Readonly<Record<string, ThingKey | undefined>> = {
  'lcwra-protected-rate': 'lcwra-rate',
  'lcwra-wait': 'lcwra',
  'nhs-charges': 'prescriptions',
  'new-style-esa-time-limit': 'new-style-esa',
};

/** What the page calls the thing that an entry of a ledger is about; nothing where it has no plain name. */
export function thingOf(code: string, nation: string): ThingKey | undefined {
  const known = code in thingsInEnglish ? (code as ThingKey) : undefined;
  return (nation === 'scotland' ? inScotland[code] : undefined) ?? alsoCalled[code] ?? known;
}

interface Told {
  code: string;
  who?: 'client' | 'partner' | undefined;
}

/** The names of several entries, each once, and how many have none. */
export function namesOf(entries: readonly Told[], nation: string): { things: Value[]; nameless: number } {
  const found = new Map<string, Value>();
  let nameless = 0;
  for (const { code, who } of entries) {
    const key = thingOf(code, nation);
    if (key === undefined) nameless += 1;
    else found.set(`${key} ${who === 'partner'}`, thing(key, who === 'partner'));
  }
  return { things: [...found.values()], nameless };
}
