import type { Trace } from '#shared/calculation/trace';
import type { Explained } from '../features/comparison/comparison-table.tsx';
import { DifferencePanel } from '../features/explanation/difference-panel.tsx';
import { ExplanationPanel } from '../features/explanation/explanation-panel.tsx';

interface ExplainedPanelProps {
  explained: Explained;
  /** How the situation was worked out, and how the present was. */
  trace: Trace;
  now: Trace | undefined;
  nameOf: (situation: string) => string;
  nation: string;
  onExplain: (explained: Explained | undefined) => void;
  onReveal?: (path: string) => void;
}

/** What was asked of a cell of the comparison: how its amount was worked out, or why it changes. */
export function ExplainedPanel({ explained, trace, now, nameOf, nation, onExplain, onReveal }: ExplainedPanelProps) {
  const { situation, key, label } = explained;
  const close = () => onExplain(undefined);
  if (explained.why === 'change' && now !== undefined) {
    return (
      <DifferencePanel
        first={key}
        before={now}
        after={trace}
        name={nameOf(situation)}
        nation={nation}
        onClose={close}
        onWorking={(of, line, called) =>
          onExplain({ situation: of === 'before' ? 'now' : situation, key: line, label: called, why: 'amount' })
        }
      />
    );
  }
  return (
    <ExplanationPanel
      key={`${situation} ${key}`}
      situation={nameOf(situation)}
      trace={trace}
      first={key}
      label={label}
      nation={nation}
      onClose={close}
      {...(onReveal && { onReveal })}
    />
  );
}
