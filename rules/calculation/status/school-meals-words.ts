import type { HelpWords, Where } from './help-words.ts';

/** What advisers are told of free school meals, by the law of the nation and the day. */
export function schoolMeals({ nation, day }: Where): HelpWords {
  return {
    kept: 'School meals stay free.',
    gained: 'School meals become free.',
    lost: 'Free school meals end, except in the first years at school in which they are free for all.',
    unknown:
      'Whether school meals stay free is not known: pay and award no longer open them. In Wales a pupil who had them through a benefit by 31 December 2023 keeps them until that phase of school ends. Ask the council. The sum leaves them out here.',
    source: sources[nation]?.(day) ?? 'Education Act 1996 s 512ZB',
  };
}

/** In England, while pay is looked at. */
export const onceHadKept = 'Pupils who have them keep them until the end of the school year 2025-26, whatever becomes of pay and award.';

const sources: Readonly<Record<string, ((day: string) => string) | undefined>> = {
  england: (day) =>
    day < '2026-09-01'
      ? 'Education Act 1996 s 512ZB; SI 2018/148; SI 2018/145 art 3'
      : 'Education Act 1996 s 512ZB; announcement of June 2025 (instrument not read)',
  wales: () => 'Education Act 1996 s 512ZB; WSI 2019/187 arts 2 and 3',
  scotland: () => 'Education (Scotland) Act 1980 s 53; SSI 2009/178',
};
