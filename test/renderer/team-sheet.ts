import type { Api, ChannelOutput, Reply } from '#shared/ipc/contract';
import { definitionInWords } from '#shared/team/settings';
import type { TeamSheet } from '../../renderer/features/team/team-shapes.ts';

const count = (number: number) => ({ kind: 'count' as const, count: number });
const masked = { kind: 'masked' as const, upTo: 7 };
const withheld = { kind: 'withheld' as const };

/** A quarter of a service that is made up: 200 calculations with a masked loss, one month of starts masked. */
export const madeUpSheet = (): TeamSheet => ({
  format: 'taper-team-sheet',
  version: 1,
  publication: '7d0b4c3e-9d4b-4b6e-8f43-2a9f1f5d7a01',
  service: 'Riverside',
  period: { id: '2026-04+3', kind: 'quarter', first: '2026-04', last: '2026-06' },
  publishedIn: '2026-07',
  rule: { maskUpTo: 7, roundTo: 5 },
  all: { calculations: count(200), worseOff: masked, notWorseOff: 96, gain: { lower: 90, median: 240, upper: 410 } },
  people: count(190),
  hours: [{ band: '16-to-23', calculations: count(60), worseOff: withheld }],
  reasons: [{ reason: 'carers-allowance', calculations: withheld }],
  months: [{ month: '2026-04', calculations: count(65) }],
  starts: {
    definition: 'sussex-2011',
    definitionInWords: definitionInWords['sussex-2011'],
    total: count(20),
    months: [
      { month: '2026-04', started: masked, soFar: masked },
      { month: '2026-05', started: count(10), soFar: count(15) },
      { month: '2026-06', started: masked, soFar: count(20) },
    ],
    targets: [{ name: 'First', year: 125, soFar: [10.4, 20.8, 31.3] }],
  },
  teams: [],
  machines: [{ machine: '', name: 'This machine', months: ['2026-04', '2026-05', '2026-06'], missing: [] }],
  notes: [],
  stories: [],
});

type Merging = Pick<Api, 'team.mergeBegin' | 'team.mergePart' | 'team.mergeEnd' | 'team.mergeCancel'>;

/** The channels of a merge, which write down what was asked of them; the end refuses where there is a reason to. */
export function merging(refusal?: string): { api: Merging; calls: string[] } {
  const calls: string[] = [];
  const answer = <Value>(call: string, value: Value): Promise<{ ok: true; value: Value }> => {
    calls.push(call);
    return Promise.resolve({ ok: true, value });
  };
  const outcome = { machine: 'a', first: '2026-04', last: '2026-06', alreadyThere: [], added: 3, replaced: 0, withdrawn: 0 };
  const end = (): Promise<Reply<ChannelOutput<'team.mergeEnd'>>> =>
    refusal === undefined ? answer('end', outcome) : Promise.resolve({ ok: false, error: { code: 'tampered', message: refusal } });
  return {
    calls,
    api: {
      'team.mergeBegin': () => answer('begin', { merge: '7d0b4c3e-9d4b-4b6e-8f43-2a9f1f5d7a02' }),
      'team.mergePart': ({ text }) => answer(`part ${text.length}`, { rows: 1 }),
      'team.mergeEnd': end,
      'team.mergeCancel': () => answer('cancel', {}),
    },
  };
}
