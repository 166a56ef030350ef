import { nation } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import type { Entry } from './entry.ts';

const laws: Readonly<Record<string, { readonly place: string; readonly source: string } | undefined>> = {
  wales: { place: 'Wales', source: 'WSI 2007/121 (Free Prescriptions and Charges for Drugs and Appliances) (Wales)' },
  scotland: { place: 'Scotland', source: 'SSI 2011/55 (Free Prescriptions and Charges for Drugs and Appliances) (Scotland)' },
  'northern-ireland': { place: 'Northern Ireland', source: 'SR (NI) 2010/71 (Charges for Drugs and Appliances (Abolition))' },
};

/** Where prescriptions are free for everybody. In England they go with Universal Credit. */
export function prescriptionsForAll({ evaluation: { the } }: WorkedOut): Entry[] {
  const law = laws[the(nation)];
  if (law === undefined) return [];
  const text = `NHS prescriptions stay free: in ${law.place} nobody pays for them. Help with dental care, sight tests and travel has rules of its own.`;
  return [{ code: 'prescriptions', state: 'kept', text, source: law.source }];
}
