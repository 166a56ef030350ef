import type { Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';
import { poundsWithoutSign } from '../../words/money.ts';

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
      <p>
        {asked.length === 0
          ? 'What is not known makes no difference here.'
          : 'Not everything is known, so this is a range. What is said below it goes by the least gain.'}
      </p>
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

/** A decision about capability as advisers write it; any other value as it is. */
const valueWords = (value: string): string => (value.startsWith('lcw') ? value.toUpperCase() : value);

const titleIn = (facts: Range['facts'], path: string): string => facts.find((fact) => fact.path === path)?.title ?? path;
