import { useState } from 'react';
import type { Api, Failure, Reply, RatesState } from '#shared/ipc/contract';
import { useFigures } from '../../calculation/figures.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { figuresWords } from './figures-words.ts';
import { PackFacts, UsePack } from './use-pack.tsx';
import { TrustedKeys } from './trusted-keys.tsx';

/** Which figures this Taper goes by, the way to put a rate pack in use, and whose packs are taken. */
export function FiguresSetting({ api }: { api: Api }) {
  const { state, problem, become } = useFigures();
  const [failure, setFailure] = useState<Failure>();
  const [goingBack, setGoingBack] = useState(false);
  const take = (reply: Reply<RatesState>) => {
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) become(reply.value);
  };
  const { pack, edition, notice } = state;
  return (
    <section className="setting" aria-labelledby="setting-figures">
      <h2 id="setting-figures">{figuresWords.title}</h2>
      <p role="status">{pack === undefined ? figuresWords.own(edition) : figuresWords.withPack(edition, pack.summary)}</p>
      {pack && <PackFacts summary={pack.summary} />}
      {notice !== undefined && <Notice tone="worse">{notice}</Notice>}
      {problem !== undefined && <Notice tone="worse">{figuresWords.unreadable(problem)}</Notice>}
      <p className="soft">{figuresWords.lead}</p>
      {failure && (
        <Notice tone="worse" role="alert">
          <p>
            <strong>{figuresWords.refused}</strong> {failure.message}
          </p>
        </Notice>
      )}
      <div className="setting-actions">
        <UsePack api={api} onAnswer={take} onRefused={setFailure} />
        {pack && <Button onPress={() => setGoingBack(true)}>{figuresWords.back}</Button>}
        {notice !== undefined && <Button onPress={() => void api['rates.remove']({}).then(take)}>{figuresWords.understood}</Button>}
      </div>
      <TrustedKeys api={api} keys={state.keys} onAnswer={take} onRefused={setFailure} />
      <ConfirmDialog
        title={figuresWords.backTitle}
        isOpen={goingBack}
        onClose={() => setGoingBack(false)}
        action={figuresWords.back}
        onConfirm={() => {
          setGoingBack(false);
          void api['rates.remove']({}).then(take);
        }}
      >
        <p>{figuresWords.backLead}</p>
      </ConfirmDialog>
    </section>
  );
}
