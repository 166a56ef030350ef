import { useDraftStore, useReading } from '../../../draft/context.tsx';
import { PoundsAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { answerAt, textAt, withAnswer } from '../../../draft/path.ts';
import { Select } from '../../../ui/select.tsx';
import { Entries } from './entries.tsx';
import { limitKinds } from './kinds.ts';

/** The steps of a scale: income up to a limit or below it, and what is then paid. The last step may be without a limit. */
export function Steps({ list, gives }: { list: string; gives: 'percent' | 'weekly' }) {
  return (
    <>
      <p className="field-help">From the lowest income up. A last step without a limit is left empty there.</p>
      <Entries list={list} one="step" fresh={{ upTo: '', [gives]: '' }}>
        {(path) => (
          <>
            <Limit path={path} />
            {gives === 'percent' ? (
              <TextAnswer path={`${path}.percent`} inputMode="decimal" after="%" short />
            ) : (
              <PoundsAnswer path={`${path}.weekly`} />
            )}
          </>
        )}
      </Entries>
    </>
  );
}

function Limit({ path }: { path: string }) {
  const store = useDraftStore();
  const kind = useReading((draft) => (answerAt(draft, `${path}.below`) === undefined ? 'upTo' : 'below'));
  const change = (next: string) =>
    store.edit((draft) =>
      next === kind
        ? draft
        : withAnswer(withAnswer(draft, `${path}.${kind}`, undefined), `${path}.${next}`, textAt(draft, `${path}.${kind}`)),
    );
  return (
    <div className="scheme-limit">
      <Select label="Income" choices={limitKinds} value={kind} onChange={change} />
      <PoundsAnswer path={`${path}.${kind}`} hideLabel />
    </div>
  );
}
