import { useEffect } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';

/** Asks before a screen is left; `leave` goes on to where somebody was going. */
type Ask = (leave: () => void) => void;

let asks: Ask | undefined;

/** Asks before the screen is left, by a link or by the browser's Back and Forward, as long as something would be lost. */
export function useLeaveGuard(active: boolean, ask: Ask): void {
  useEffect(() => (active ? guardLeaving(ask) : undefined), [active, ask]);
}

/** Puts the guard up, and answers with how to take it down. */
export function guardLeaving(ask: Ask): () => void {
  const here = location.href;
  // Back and Forward have gone already: the address is put back before the screens look at it.
  const goBack = () => {
    const wanted = location.hash;
    if (location.href === here) return;
    history.pushState(null, '', here);
    ask(() => navigate(wanted));
  };
  asks = ask;
  window.addEventListener('popstate', goBack);
  return () => {
    if (asks === ask) asks = undefined;
    window.removeEventListener('popstate', goBack);
  };
}

/** Goes to an address, or asks first where leaving is guarded. */
export const guardedNavigate: typeof navigate = (to, options) => {
  const go = () => navigate(to, options);
  if (asks === undefined) go();
  else asks(go);
};

/** Wouter's location in the hash, behind the guard. */
export const useGuardedLocation = Object.assign((): ReturnType<typeof useHashLocation> => [useHashLocation()[0], guardedNavigate], {
  hrefs: (href: string) => `#${href}`,
});
