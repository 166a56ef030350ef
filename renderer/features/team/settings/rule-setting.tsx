import { largestStep, leastMask } from '#shared/team/settings';
import type { TeamSettings } from '../team-shapes.ts';
import { KeptField } from './kept-field.tsx';
import type { OnChange } from './on-change.ts';
import { settingsWords } from './words.ts';

/** The two numbers of the rule. Only those that go together are kept. */
export function RuleSetting({ rule, onChange }: { rule: TeamSettings['rule']; onChange: OnChange }) {
  const most = largestStep(rule.maskUpTo);
  return (
    <section className="team-setting" aria-labelledby="team-rule">
      <h2 id="team-rule">{settingsWords.rule}</h2>
      <p>{settingsWords.ruleLead}</p>
      <KeptField
        label={settingsWords.mask}
        value={String(rule.maskUpTo)}
        maxLength={3}
        numeric
        wrong={(text) => (isBetween(text, Math.max(leastMask, Math.ceil(rule.roundTo / 2) - 1), 100) ? undefined : settingsWords.maskWrong)}
        onKeep={(text) => onChange({ rule: { ...rule, maskUpTo: Number(text) } })}
      />
      <KeptField
        label={settingsWords.round}
        value={String(rule.roundTo)}
        maxLength={3}
        numeric
        wrong={(text) => (isBetween(text, 1, most) ? undefined : settingsWords.roundWrong(most))}
        onKeep={(text) => onChange({ rule: { ...rule, roundTo: Number(text) } })}
      />
    </section>
  );
}

const isBetween = (text: string, least: number, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
