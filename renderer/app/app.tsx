import { useCallback, useEffect, useMemo, useState } from 'react';
import { Router } from 'wouter';
import type { Api, RatesState, Reply, StoreState } from '#shared/ipc/contract';
import { CreateStore } from '../features/store/create-store.tsx';
import { StoreUnavailable } from '../features/store/store-unavailable.tsx';
import { UnlockDialog, UnlockStore } from '../features/store/unlock-store.tsx';
import { FiguresProvider } from '../calculation/figures.tsx';
import { watchLock } from './api.ts';
import { HelpProvider } from './help.tsx';
import { KeyboardProvider } from './keyboard.tsx';
import { guardedNavigate, useGuardedLocation } from './leave-guard.ts';
import { Screens } from './screens.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import './app.css';

/** Taper's window: the records' door first, then the screens. */
export function App({ api: connected }: { api: Api }) {
  const [store, setStore] = useState<Reply<StoreState> | null>(null);
  const [rates, setRates] = useState<Reply<RatesState> | null>(null);
  // Locked while a case was open: the screens stay, so that nothing typed is lost, behind the question for the passphrase.
  const [lockedBehind, setLockedBehind] = useState(false);
  const lockBehind = useCallback(() => setLockedBehind(true), []);
  const api = useMemo(() => watchLock(connected, lockBehind), [connected, lockBehind]);
  const refresh = useCallback(() => {
    void connected['store.state']({}).then(setStore);
    void connected['rates.state']({}).then(setRates);
  }, [connected]);
  const goBy = useCallback((state: RatesState) => setRates({ ok: true, value: state }), []);
  useEffect(refresh, [refresh]);
  useIdleLock(connected, store?.ok === true && store.value.state === 'open' && !lockedBehind, lockBehind);

  const become = (state: StoreState) => {
    setLockedBehind(false);
    setStore({ ok: true, value: state });
  };
  if (store === null || rates === null) return <main className="page" aria-busy="true" />;
  if (!store.ok) return <StoreUnavailable failure={store.error} onRetry={refresh} />;
  if (!rates.ok) return <StoreUnavailable failure={rates.error} onRetry={refresh} />;
  const { state, location, notice, keychain } = store.value;
  if (state === 'absent') {
    const welcome = (made: StoreState) => {
      guardedNavigate('/welcome');
      become(made);
    };
    return <CreateStore api={connected} location={location} notice={notice} keychain={keychain} onOpen={welcome} />;
  }
  if (state === 'locked') return <UnlockStore api={connected} store={store.value} onOpen={become} />;
  return (
    <Router hook={useGuardedLocation}>
      <FiguresProvider state={rates.value} onChange={goBy}>
        <HelpProvider>
          <KeyboardProvider>
            <Screens api={api} store={store.value} onStore={become} />
          </KeyboardProvider>
        </HelpProvider>
      </FiguresProvider>
      <UnlockDialog api={connected} store={store.value} isOpen={lockedBehind} onOpen={become} />
    </Router>
  );
}
