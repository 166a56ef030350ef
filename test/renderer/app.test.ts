import { afterEach, describe, expect, it, vi } from 'vitest';
import { guardedNavigate, guardLeaving } from '../../renderer/app/leave-guard.ts';
import { undoStep } from '../../renderer/app/use-undo-keys.ts';
import { storeWords } from '../../renderer/features/store/words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('leaving a case that could not be saved', () => {
  it('puts the address back when the browser has gone, and asks', () => {
    const page = browserAt('#/cases/1');
    const asked: (() => void)[] = [];
    const takeDown = guardLeaving((leave) => void asked.push(leave));
    page.back('#/');
    expect(page.hash()).toBe('#/cases/1');
    expect(asked).toHaveLength(1);
    asked[0]?.();
    expect(page.hash()).toBe('#/');
    takeDown();
  });

  it('asks before a link is followed, and not once the guard is down', () => {
    const page = browserAt('#/cases/1');
    const asked: (() => void)[] = [];
    const takeDown = guardLeaving((leave) => void asked.push(leave));
    guardedNavigate('/');
    expect([page.hash(), asked.length]).toEqual(['#/cases/1', 1]);
    takeDown();
    guardedNavigate('/saved/2');
    expect([page.hash(), asked.length]).toEqual(['#/saved/2', 1]);
    page.back('#/');
    expect(page.hash()).toBe('#/');
  });
});

describe('the undo keys', () => {
  it('step back, and forward again', () => {
    const keys = { key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
    expect(undoStep(keys)).toBe('undo');
    expect(undoStep({ ...keys, key: 'Z', shiftKey: true })).toBe('redo');
    expect(undoStep({ ...keys, key: 'y' })).toBe('redo');
    expect(undoStep({ ...keys, altKey: true })).toBeUndefined();
    expect(undoStep({ ...keys, ctrlKey: false })).toBeUndefined();
  });
});

describe('the passphrase', () => {
  it('is not counted while there is none', () => {
    expect(storeWords.tooShort(0)).toBe('Choose a passphrase of at least 12 characters.');
    expect(storeWords.tooShort(5)).toBe('This has 5 of at least 12 characters.');
  });
});

/** As much of a browser as an address needs. */
function browserAt(hash: string) {
  const address = new URL(`http://localhost/${hash}`);
  const events = new EventTarget();
  const go = (_state: unknown, _title: string, href: string) => void (address.href = new URL(href, address).href);
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { pushState: go, replaceState: go });
  vi.stubGlobal('window', events);
  vi.stubGlobal('dispatchEvent', (event: Event) => events.dispatchEvent(event));
  return {
    hash: () => address.hash,
    back: (to: string) => {
      address.hash = to;
      events.dispatchEvent(new Event('popstate'));
    },
  };
}
