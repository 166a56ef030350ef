import { useDraftStore, useReading } from '../../draft/context.tsx';
import { textAt, withAnswer, type Answer } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import type { Draft } from '#shared/ipc/contract';
import { HoursField, PayField } from './job-fields.tsx';
import { jobPath } from './questions.ts';

/** The hours and the pay of the job that is thought of, to try others beside the answer. */
export function OtherHours() {
  const store = useDraftStore();
  const path = useReading((draft) => jobPath(draft, 'scenarios[0]', 'client'));
  const isKnownJob = useReading((draft) => textAt(draft, `${path}.kind`) === 'employee' && !isMarked(draft, `${path}.pay.hoursPerWeek`));
  if (!isKnownJob) return null;
  const fields = {
    path,
    onChange: (key: string, answer: (draft: Draft) => Answer) =>
      store.edit((draft) => withAnswer(draft, `${path}.${key}`, answer(draft)), `${path}.${key}`),
  };
  return (
    <div className="quick-other-hours" role="group" aria-label="Try other hours or pay">
      <HoursField {...fields} />
      <PayField {...fields} />
    </div>
  );
}
