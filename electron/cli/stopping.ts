import type { Result } from '#shared/calculation/result';
import type { Stopping } from '#shared/calculation/stopping';
import { states } from './ledger.ts';
import { inPounds, isNil } from './money-text.ts';
import { monthsTable } from './months.ts';
import { hanging, wrapped } from './wrap.ts';

/** What follows if the job of a scenario stops: what survives the break, state by state and each with its source, and the days that matter. */
export function stoppingLines({ stopping = [], situations }: Result, width: number): string[] {
  const isCouple = situations.some(({ people: { partner } }) => partner !== undefined);
  return stopping.flatMap((stop) => {
    const name = situations.find(({ id }) => id === stop.situation)?.name ?? stop.situation;
    return [
      '',
      ...wrapped(`If it stops: ${name}, ${headings[stop.kind]} ${stop.stopsOn}`, width),
      ...states.flatMap(([state, word]) => {
        const own = stop.ledger.filter((entry) => entry.state === state);
        return own.length === 0 ? [] : [`    ${word}`, ...own.flatMap((entry) => hanging('    - ', lineOf(entry, isCouple), width))];
      }),
      ...lastPayLines(stop, width),
      '    Days to know',
      ...stop.dates.flatMap(({ on, text }) => hanging(`    ${on}  `, text, width)),
      ...monthsLines(stop, width),
      '    This rests on',
      ...[...stop.assumptions, ...(stop.timeline?.assumptions ?? []).map(({ text }) => text)].flatMap((text) =>
        hanging('    - ', text, width),
      ),
    ];
  });
}

function lineOf({ name, who, text, source, checked }: Stopping['ledger'][number], isCouple: boolean): string {
  return `${name}${who === undefined || !isCouple ? '' : ` (${who})`}: ${text} (${source}, checked ${checked})`;
}

function lastPayLines({ lastPay }: Stopping, width: number): string[] {
  if (lastPay === undefined || (isNil(lastPay.holiday) && isNil(lastPay.notice))) return [];
  const parts = [
    ...(isNil(lastPay.holiday) ? [] : [`${inPounds(lastPay.holiday)} for holiday that was not taken`]),
    ...(isNil(lastPay.notice) ? [] : [`${inPounds(lastPay.notice)} in place of notice`]),
  ];
  return ['    With the last wage', ...hanging(`    ${lastPay.on}  `, `${parts.join(' and ')}, before tax.`, width)];
}

function monthsLines({ timeline, lowestMonth }: Stopping, width: number): string[] {
  if (timeline === undefined) return [];
  const least =
    lowestMonth === undefined ? [] : hanging('    ', `The least is left in ${lowestMonth.month}: ${inPounds(lowestMonth.left)}.`, width);
  return [
    '',
    ...wrapped('The months from then on, with nothing in hand on the first day', width),
    ...monthsTable(timeline, width),
    ...least,
    '',
  ];
}

const headings: Record<Stopping['kind'], string> = {
  'job-ends': 'last day',
  'fewer-hours': 'fewer hours after',
  sick: 'off sick after',
};
