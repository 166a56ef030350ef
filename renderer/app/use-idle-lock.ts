import { useEffect } from 'react';
import type { Api } from '#shared/ipc/contract';

const tellEvery = 10_000;
const lookEvery = 5000;

/** Tells the records that somebody is at work, and notices when they have locked themselves because nobody was. */
export function useIdleLock(api: Api, isOpen: boolean, onLocked: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let told = 0;
    const active = () => {
      if (Date.now() - told < tellEvery) return;
      told = Date.now();
      void api['store.active']({});
    };
    const look = async () => {
      const reply = await api['store.state']({});
      if (reply.ok && reply.value.state === 'locked') onLocked();
    };
    const timer = setInterval(() => void look(), lookEvery);
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, active, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, active);
    };
  }, [api, isOpen, onLocked]);
}
