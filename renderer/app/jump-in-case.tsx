import { memo, use, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useDraftStore } from '../draft/context.tsx';
import { newScenario } from '../draft/new-answers.ts';
import { withItem } from '../draft/path.ts';
import { answerViews, type AnswerView } from '../features/comparison/comparison-pane.tsx';
import { OpenKeyboard } from '../features/keyboard/open-keyboard.ts';
import { Jump, type Command } from '../features/jump/jump.tsx';
import type { MenuAction } from '../ui/menu.tsx';
import { takeStep } from './use-undo-keys.ts';

const wordsOfView: Record<AnswerView, string> = {
  compare: 'comparison, table, amounts, better off, side by side',
  questions: 'is it worth it, client, rent, what if it stops',
  pictures: 'chart, graph, hours, taper, cliff',
  months: 'calendar, cash flow, assessment period, two wages, months ahead',
  statement: 'UC statement, award, reconcile, payment, deductions, journal',
  stop: 'job ends, losing the job, sick, redundancy, reclaim',
};

interface JumpInCaseProps {
  id: string;
  onView: (view: AnswerView) => void;
  /** What is in the menu of the bar. */
  more: readonly MenuAction[];
}

/** Finds anything in the open case: its fields, the views of its answer, and what can be done with it. */
export const JumpInCase = memo(function JumpInCase({ id, onView, more }: JumpInCaseProps) {
  const store = useDraftStore();
  const [, go] = useLocation();
  const openKeyboard = use(OpenKeyboard);
  const commands = useMemo(
    (): Command[] => [
      ...answerViews.map((view) => ({
        id: view.id,
        title: view.label,
        where: 'View' as const,
        words: wordsOfView[view.id],
        run: () => onView(view.id),
      })),
      {
        id: 'what-if',
        title: 'Add a what-if',
        where: 'Action',
        words: 'new job, scenario, compare, more hours',
        run: () => {
          const scenario = newScenario(store.read());
          store.edit((draft) => withItem(draft, 'scenarios', scenario));
          onView('compare');
        },
      },
      { id: 'keyboard', title: 'Keyboard', where: 'Action', words: 'keys, shortcuts', run: openKeyboard },
      ...more.map(({ id: of, label, onAction }) => ({ id: of, title: label, where: 'Action' as const, words: '', run: onAction })),
      { id: 'undo', title: 'Undo', where: 'Action', words: 'take back, step back', run: () => takeStep(store, 'undo') },
      { id: 'redo', title: 'Redo', where: 'Action', words: 'do again', run: () => takeStep(store, 'redo') },
      {
        id: 'quick',
        title: 'Quick questions',
        where: 'Action',
        words: 'twelve questions, first answer',
        run: () => go(`/cases/${id}/quick`),
      },
      { id: 'cases', title: 'Cases', where: 'Action', words: 'list, home, close', run: () => go('/') },
      {
        id: 'settings',
        title: 'About and settings',
        where: 'Action',
        words: 'theme, dark, rates, keys, archive',
        run: () => go('/settings'),
      },
    ],
    [go, id, more, onView, openKeyboard, store],
  );
  return <Jump commands={commands} />;
});
