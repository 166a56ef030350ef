import { definitionInWords } from '#shared/team/settings';
import type { ShownCount } from '#shared/team/shown';
import type { DisclosureRule } from '../disclosure/index.ts';
import type { SheetPeriod } from '../family/periods.ts';
import type { Content } from './published.ts';

interface About {
  readonly team: string | undefined;
  readonly kind: SheetPeriod['kind'];
  readonly year: SheetPeriod;
  readonly rule: DisclosureRule;
}

/** Why a sheet has next to nothing to show, and where to look instead. Says nothing that the sheet does not. */
export function whyTooSmall(calculations: ShownCount, { team, kind, year, rule }: About): string | undefined {
  if (calculations.kind === 'count' && calculations.count > 0) return undefined;
  const why =
    calculations.kind === 'count'
      ? 'No calculation was counted here in this period.'
      : `There are too few calculations here to show without showing somebody: counts from 1 to ${rule.maskUpTo} are masked, and what they would give away with them.`;
  const instead = [
    ...(kind === 'quarter' ? [`the year from ${year.months[0] ?? ''} to ${year.months.at(-1) ?? ''}`] : []),
    ...(team === undefined ? [] : ['the whole service']),
  ];
  if (instead.length === 0) return `${why} A longer time, or a larger service, would be needed.`;
  return `${why} ${sentence(`${instead.join(', or ')} may do`)}`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What has to be said with the numbers. */
export function notesOf({ rule, definition, machines }: Content, period: SheetPeriod, sample: string | undefined): string[] {
  const missing = machines.filter((machine) => machine.missing.length > 0);
  return [
    ...(sample === undefined ? [] : [sample]),
    `Counts from 1 to ${rule.maskUpTo} are shown as "1 to ${rule.maskUpTo}", others are rounded to the nearest ${rule.roundTo}, and some are not shown because they would give a small one away.`,
    `Parts may not add up to their total because each is rounded by itself. Shares are worked out from what is shown and hold in the worst case.`,
    `Where ${rule.maskUpTo} or fewer were worse off, nothing says in which hours of work or for which reason: each band's share is what holds if all of them were in it.`,
    'One calculation compares how somebody is now with one job, and was marked as done with the client. Gains are in money left a month, to the nearest £10.',
    ...(machines.length > 1
      ? ['People are counted within one machine: somebody seen at two machines, or in two teams, counts twice.']
      : []),
    definitionInWords[definition],
    ...(missing.length === 0
      ? []
      : [
          `Not everything is here: ${missing.map(({ name, machine }) => name || machine.slice(0, 8)).join(', ')} sent nothing for some months.`,
        ]),
    ...(period.kind === 'quarter' ? ['The numbers were counted once and stay as they were published.'] : []),
  ];
}
