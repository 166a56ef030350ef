import { countInWords, shareInWords } from '#shared/team/shown';
import { change } from '../../../words/money.ts';
import type { SheetGroup, TeamSheet } from '../team-shapes.ts';
import { teamWords } from '../words.ts';

/** What a team meeting looks at first. */
export function KeyFigures({ sheet }: { sheet: TeamSheet }) {
  const { all, people, weeksFromReferral, starts } = sheet;
  const share = shareInWords(all.notWorseOff);
  return (
    <div className="key-figures">
      {share !== undefined && <p className="key-share">{share}</p>}
      <dl>
        <Figure name={teamWords.calculations} words={countInWords(all.calculations)} />
        <Figure name={teamWords.people} words={countInWords(people)} />
        {all.gain && (
          <Figure name={teamWords.gain} words={change(String(all.gain.median)).replace('.00', '')} more={middleHalf(all.gain)} />
        )}
        {weeksFromReferral && (
          <Figure
            name={teamWords.weeks}
            words={weeks(weeksFromReferral.median)}
            more={`middle half from ${weeksFromReferral.lower} to ${weeks(weeksFromReferral.upper)}`}
          />
        )}
        <Figure name="Job starts" words={countInWords(starts.total)} />
      </dl>
    </div>
  );
}

function Figure({ name, words, more }: { name: string; words: string; more?: string }) {
  return (
    <div className="key-figure">
      <dt>{name}</dt>
      <dd>
        <span className="key-amount">{words}</span>
        {more !== undefined && <span className="soft small">{more}</span>}
      </dd>
    </div>
  );
}

/** "middle half from +£90 to +£410". */
export function middleHalf({ lower, upper }: NonNullable<SheetGroup['gain']>): string {
  return `middle half from ${wholePounds(lower)} to ${wholePounds(upper)}`;
}

/** "+£240": whole pounds with their sign. */
export const wholePounds = (amount: number): string => change(String(amount)).replace('.00', '');

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`);
