import { useEffect, useState } from 'react';
import type { Api, StoreState } from '#shared/ipc/contract';
import { Notice } from '../../ui/notice.tsx';
import { casesWords } from './words.ts';

const lookEvery = 1000;

/**
 * Says where what was deleted may still be, and when it is nowhere any more. It looks at first, in case something was left over from the
 * last time, and after each deletion, until it is done.
 */
export function StillErasing({ api, deletions }: { api: Api; deletions: number }) {
  const [seen, setSeen] = useState<Pick<StoreState, 'erasing'>>();
  const [told, setTold] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      const reply = await api['store.state']({});
      if (left || !reply.ok) return;
      const { erasing } = reply.value;
      setSeen({ erasing });
      if (erasing || deletions > 0) setTold(true);
      if (erasing) timer = setTimeout(() => void look(), lookEvery);
    };
    setSeen(undefined);
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [api, deletions]);
  const problem = seen?.erasing?.problem;
  if (problem !== undefined) {
    return (
      <Notice tone="worse" role="alert">
        {problem}
      </Notice>
    );
  }
  const words = seen?.erasing ? casesWords.stillErasing(seen.erasing.backups) : seen && told ? casesWords.erased : '';
  return (
    <p className={words === '' ? 'visually-hidden' : 'soft small'} role="status">
      {words}
    </p>
  );
}
