import { lineLabel } from '../../words/amounts.ts';
import { change } from '../../words/money.ts';
import type { Happening } from './series.ts';

/** What a mark is called in the chart: what it says up to its first colon, a cliff or a leap with its amount. A long one goes by the line that moves most. */
export function markName({ lines: [most], texts, change: by }: Happening, nation: string): string {
  const said = (texts[0] ?? '').replace(/[.:].*$/, '');
  if (most === undefined) return said;
  return said.length > longest ? `${lineLabel(most.id, nation)} ${change(most.change)}` : `${said} ${change(by)}`;
}

const longest = 44;
