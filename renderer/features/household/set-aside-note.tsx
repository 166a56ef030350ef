import { useReading } from '../../draft/context.tsx';
import { isWithin } from '../../draft/path.ts';
import { setAsidePaths } from '../../draft/set-aside.ts';
import { answerInWords } from '../../words/answers.ts';

/** Says which answers were entered before and are not used as things are. They come back by themselves when they apply again. */
export function SetAside({ within }: { within: readonly string[] }) {
  const labels = useReading((draft) =>
    setAsidePaths(draft)
      .filter((path) => within.some((place) => isWithin(path, place)))
      .map(answerInWords)
      .join(', '),
  );
  if (labels === '') return null;
  return <p className="field-help">Entered before and not used now: {labels}. Nothing is lost; it comes back if it applies again.</p>;
}
