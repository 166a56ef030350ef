import type { Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';
import { pounds, poundsWithoutSign } from '../../words/money.ts';

interface RangeNotesProps {
  result: Result;
  nameOf: (id: string) => string;
  /** Goes to the field of an answer; nothing for a result that is only read. */
  onReveal?: (path: string) => void;
}

/** What an answer that is a range rests on: which answer matters most, and what is possible but has no answer. */
export function RangeNotes({ result: { range }, nameOf, onReveal }: RangeNotesProps) {
  if (range === undefined) return null;
  const asked = range.facts.filter((fact) => fact.asked);
  return (
    <section className="range-notes" aria-label="What is not known">
      {range.held !== undefined ? (
        <Held range={range} held={range.held} nameOf={nameOf} onReveal={onReveal} />
      ) : (
        <p>
          {asked.length === 0
            ? 'What is not known makes no difference here.'
            : 'Not everything is known, so this is a range. What is said below it goes by the least gain.'}
        </p>
      )}
      <ul>
        {range.comparisons.map((comparison) => (
          <MattersMost key={comparison.to} comparison={comparison} facts={range.facts} name={nameOf(comparison.to)} onReveal={onReveal} />
        ))}
        {range.unanswered.map(({ values, code, path, text }) => (
          <li key={`${code} ${path}`}>
            {values.length > 0 &&
              `If ${values.map((one) => `${titleIn(range.facts, one.path)} is ${valueWords(one.value)}`).join(' and ')}, there is no answer yet. `}
            {text} {onReveal !== undefined && path !== '' && <Way path={path} onReveal={onReveal} label="Go to this answer" />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HeldProps {
  range: Range;
  held: NonNullable<Range['held']>;
  nameOf: RangeNotesProps['nameOf'];
  onReveal: RangeNotesProps['onReveal'];
}

/** The answers that the range holds with, where too much is not known, and which of them take an end of it farther. */
function Held({ range, held, nameOf, onReveal }: HeldProps) {
  return (
    <>
      <p>
        Too much is not known to count every answer together. Taper took these answers, and the range is only right with them. Each one that
        you settle makes it surer.
      </p>
      <ul>
        {held.map(({ path, value }) => (
          <li key={path}>
            {onReveal === undefined ? (
              titleIn(range.facts, path)
            ) : (
              <Way path={path} onReveal={onReveal} label={titleIn(range.facts, path)} />
            )}
            : {heldWords(path, value)}
          </li>
        ))}
      </ul>
      {range.comparisons.map(({ to, outside = [] }) => (
        <p key={to}>
          {(['lower', 'higher'] as const)
            .map((end) => ({ end, names: outside.filter((one) => one[end]).map(({ path }) => titleIn(range.facts, path)) }))
            .filter(({ names }) => names.length > 0)
            .map(({ end, names }) => `${nameOf(to)}: it can be ${end} with another answer for ${names.join('; ')}.`)
            .join(' ')}
        </p>
      ))}
    </>
  );
}

interface MattersMostProps {
  comparison: Range['comparisons'][number];
  facts: Range['facts'];
  name: string;
  onReveal: RangeNotesProps['onReveal'];
}

function MattersMost({ comparison: { effects, mattersMost, sign }, facts, name, onReveal }: MattersMostProps) {
  const effect = effects.find(({ path }) => path === mattersMost);
  if (effect === undefined) return <li>{name}: what is not known makes no difference to what is gained.</li>;
  const title = titleIn(facts, effect.path);
  return (
    <li>
      {name}: what matters most is {onReveal === undefined ? title : <Way path={effect.path} onReveal={onReveal} label={title} />}. It alone
      moves this by up to {poundsWithoutSign(effect.upTo)} a month
      {sign === 'depends' ? (effect.decidesSign ? ' and can make a gain of a loss.' : ', but makes no gain of a loss.') : '.'}
    </li>
  );
}

const Way = ({ path, label, onReveal }: { path: string; label: string; onReveal: (path: string) => void }) => (
  <button type="button" className="text-link" onClick={() => onReveal(path)}>
    {label}
  </button>
);

/** A decision about capability as advisers write it, and a choice without its dashes; any other value as it is. */
const valueWords = (value: string): string =>
  value.startsWith('lcw') ? value.toUpperCase() : value.replaceAll(/(?<=[a-z])-(?=[a-z])/g, ' ');

/** The value of an answer that is held: pounds where it is money, a nation as a name. */
function heldWords(path: string, value: string): string {
  if (/(amount|savings|annual|hourly|lhaMonthly)$/.test(path) && /^\d/.test(value)) return pounds(value).replace(/\.00$/, '');
  return path === 'nation' ? value.charAt(0).toUpperCase() + value.slice(1) : valueWords(value);
}

const titleIn = (facts: Range['facts'], path: string): string => facts.find((fact) => fact.path === path)?.title ?? path;
