import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Reply } from '#shared/ipc/contract';
import { createAutosave } from '../../renderer/draft/autosave.ts';
import { createDraftStore } from '../../renderer/draft/store.ts';

const kept: Reply<null> = { ok: true, value: null };
const refused: Reply<null> = { ok: false, error: { code: 'disk', message: 'The disk is full.' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keeping the draft', () => {
  it('saves once after a stretch of typing, with the latest of it', async () => {
    const { store, saved, autosave } = saving(() => Promise.resolve(kept));
    store.change('savings', '1');
    await vi.advanceTimersByTimeAsync(200);
    store.change('savings', '12');
    await vi.advanceTimersByTimeAsync(299);
    expect(saved).toEqual([]);
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual([{ savings: '12' }]);
    expect(autosave.state()).toEqual({ kind: 'saved' });
  });

  it('never has two saves on the way, and saves what came in between', async () => {
    const answers: ((reply: Reply<null>) => void)[] = [];
    const { store, saved } = saving(() => new Promise((resolve) => void answers.push(resolve)));
    store.change('savings', '1');
    await vi.advanceTimersByTimeAsync(300);
    store.change('savings', '2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([{ savings: '1' }]);
    answers[0]?.(kept);
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ savings: '1' }, { savings: '2' }]);
  });

  it('says that a save failed, and tries again until it succeeds', async () => {
    const replies = [refused, refused, kept];
    const { store, saved, autosave } = saving(() => Promise.resolve(replies.shift() ?? kept));
    store.change('savings', '1');
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state()).toEqual({ kind: 'failed', failure: { code: 'disk', message: 'The disk is full.' } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved).toHaveLength(3);
    expect(autosave.state()).toEqual({ kind: 'saved' });
  });

  it('saves at once when asked, and when it stops', async () => {
    const { store, saved, autosave } = saving(() => Promise.resolve(kept));
    store.change('savings', '1');
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    store.change('savings', '2');
    autosave.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ savings: '1' }, { savings: '2' }]);
  });

  it('keeps what was typed during a save when the case is left before it ends', async () => {
    const answers: ((reply: Reply<null>) => void)[] = [];
    const { store, saved, autosave } = saving(() => new Promise((resolve) => void answers.push(resolve)));
    store.change('savings', '1');
    await vi.advanceTimersByTimeAsync(300);
    store.change('savings', '12');
    autosave.stop();
    answers[0]?.(kept);
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ savings: '1' }, { savings: '12' }]);
    answers[1]?.(refused);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved).toHaveLength(2);
  });

  it('does not save what was undone to what is kept', async () => {
    const { store, saved, autosave } = saving(() => Promise.resolve(kept));
    store.change('savings', '1');
    store.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([]);
    expect(autosave.state()).toEqual({ kind: 'saved' });
  });
});

function saving(reply: () => Promise<Reply<null>>) {
  const store = createDraftStore({ savings: '' });
  const saved: Draft[] = [];
  const autosave = createAutosave(store, (draft) => {
    saved.push(draft);
    return reply();
  });
  return { store, saved, autosave };
}
