import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Calculation } from '../calculation/use-calculation.ts';
import { DraftProvider, useDraftStore } from '../draft/context.tsx';
import { useReveal } from '../draft/reveal.tsx';
import type { DraftStore } from '../draft/store.ts';
import { QuickPath } from '../features/quick/quick-path.tsx';
import { questionOf, type QuestionId } from '../features/quick/questions.ts';
import { Button } from '../ui/button.tsx';
import { QuickAnswer } from './quick-answer.tsx';
import { WorkspaceBar, type WorkspaceBarProps } from './workspace-bar.tsx';

interface QuickScreenProps {
  id: string;
  store: DraftStore;
  calculation: Calculation;
  bar: Omit<WorkspaceBarProps, 'children'>;
  /** Goes to the full case and what a job that stops would do there. */
  onStop: () => void;
  /** What can be done with the answer. */
  children: ReactNode;
}

/** The quick way into a case: its questions and a first answer, on the same draft as the full case. */
export function QuickScreen({ id, store, calculation, bar, onStop, children }: QuickScreenProps) {
  const [, go] = useLocation();
  const full = () => go(`/cases/${id}`);
  const stop = () => {
    onStop();
    full();
  };
  return (
    <DraftProvider store={store} problems={calculation.problems}>
      <div className="quick-screen">
        <WorkspaceBar {...bar}>
          <Button look="quiet" onPress={full}>
            Open the full case
          </Button>
          {children}
        </WorkspaceBar>
        <main>
          <QuickPath answer={(goTo) => <Answer calculation={calculation} goTo={goTo} onFull={full} onStop={stop} />} />
        </main>
      </div>
    </DraftProvider>
  );
}

interface AnswerProps {
  calculation: Calculation;
  goTo: (question: QuestionId) => void;
  onFull: () => void;
  onStop: () => void;
}

/** What is asked here is answered here; any other answer is in the full case. */
function Answer({ calculation, goTo, onFull, onStop }: AnswerProps) {
  const store = useDraftStore();
  const reveal = useReveal();
  const show = (path: string) => {
    const question = questionOf(store.read(), path);
    if (question !== undefined) return goTo(question);
    reveal(path);
    onFull();
  };
  return <QuickAnswer calculation={calculation} goTo={goTo} onShow={show} onFull={onFull} onStop={onStop} />;
}
