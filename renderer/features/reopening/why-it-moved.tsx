import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Case } from '#shared/case/schema';
import type { Api, Failure } from '#shared/ipc/contract';
import type { SavedCalculation } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { reopeningWords } from './words.ts';

interface WhyItMovedProps {
  api: Api;
  /** Of the last saved calculation. */
  id: string;
  subject: Case | undefined;
  /** The date for which it is shown unasked, as soon as the case has come to it. */
  at: string | undefined;
  compare: (saved: SavedCalculation, after: Case) => ReactNode;
}

/** Sets the last saved calculation beside the case as it is when that is asked for: working it out anew at each keystroke would take too long. */
export function WhyItMoved({ api, id, subject, at, compare }: WhyItMovedProps) {
  const [shown, setShown] = useState<{ saved: SavedCalculation; after: Case }>();
  const [failure, setFailure] = useState<Failure>();
  const show = useCallback(
    async (after: Case) => {
      const reply = await api['calculations.read']({ id });
      if (reply.ok) setShown({ saved: reply.value, after });
      else setFailure(reply.error);
    },
    [api, id],
  );
  const arrived = subject !== undefined && subject.asAt === at ? subject : undefined;
  const [unasked, setUnasked] = useState<string>();
  useEffect(() => {
    if (arrived === undefined || unasked === at) return;
    setUnasked(at);
    void show(arrived);
  }, [arrived, at, show, unasked]);
  if (subject === undefined) return <p className="soft">{reopeningWords.unfinished}</p>;
  if (shown?.after === subject) return <Shown {...shown} compare={compare} />;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <div className="reopening-line" role="status">
        {shown && <p>{reopeningWords.changedMeanwhile}</p>}
        <Button onPress={() => void show(subject)}>{shown ? reopeningWords.showAgain : reopeningWords.show}</Button>
      </div>
      {shown && <Shown {...shown} compare={compare} />}
    </>
  );
}

function Shown({ saved, after, compare }: { saved: SavedCalculation; after: Case; compare: WhyItMovedProps['compare'] }) {
  return (
    <div className="reopening-why">
      <h3>{reopeningWords.why}</h3>
      {compare(saved, after)}
    </div>
  );
}
