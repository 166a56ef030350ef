import type { Result } from '#shared/calculation/result';
import type { Stopping } from '#shared/calculation/stopping';
import { states } from './ledger.ts';
import { hanging, wrapped } from './wrap.ts';

/** What follows if the job of a scenario stops: what survives the break, state by state and each with its source, and the days that matter. */
export function stoppingLines({ stopping = [], situations }: Result, width: number): string[] {
  return stopping.flatMap((stop) => {
    const name = situations.find(({ id }) => id === stop.situation)?.name ?? stop.situation;
    return [
      '',
      ...wrapped(`If it stops: ${name}, ${headings[stop.kind]} ${stop.stopsOn}`, width),
      ...states.flatMap(([state, word]) => {
        const own = stop.ledger.filter((entry) => entry.state === state);
        return own.length === 0
          ? []
          : [
              `    ${word}`,
              ...own.flatMap(({ text, source, checked }) => hanging('    - ', `${text} (${source}, checked ${checked})`, width)),
            ];
      }),
      '    Days to know',
      ...stop.dates.flatMap(({ on, text }) => hanging(`    ${on}  `, text, width)),
      '    This rests on',
      ...stop.assumptions.flatMap((text) => hanging('    - ', text, width)),
    ];
  });
}

const headings: Record<Stopping['kind'], string> = {
  'job-ends': 'last day',
  'fewer-hours': 'fewer hours after',
  sick: 'off sick after',
};
