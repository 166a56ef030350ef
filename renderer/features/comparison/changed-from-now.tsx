import { useMemo, useSyncExternalStore } from 'react';
import { changedFromNow, type ChangedAnswer } from '../../draft/changed.ts';
import { useDraftStore } from '../../draft/context.tsx';
import { useReveal } from '../../draft/reveal.tsx';

const mostNamed = 4;

/** Which answers of a scenario are different from now, each a way to its field. */
export function ChangedFromNow({ path }: { path: string }) {
  const store = useDraftStore();
  const reveal = useReveal();
  const text = useSyncExternalStore(store.subscribe, () => JSON.stringify(changedFromNow(store.read(), path)));
  const changed = useMemo(() => JSON.parse(text) as ChangedAnswer[], [text]);
  if (changed.length === 0) return <p className="head-changed">Nothing is different from now.</p>;
  const more = changed.length - mostNamed;
  return (
    <p className="head-changed">
      Different from now:{' '}
      {changed.slice(0, mostNamed).map((answer, index) => (
        <span key={answer.path}>
          {index > 0 && ', '}
          <button type="button" className="text-link" onClick={() => reveal(answer.path)}>
            {answer.label}
          </button>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </p>
  );
}
