/** The lock that comes by itself when nobody has been at work for a set time. */
export interface IdleLock {
  start(): void;
  stop(): void;
  /** Puts it off. */
  active(): void;
}

const lookEvery = 2000;

/** `minutes` is asked at each look, since the setting may change; a machine that slept is past the time when it wakes. */
export function idleLock(now: () => Date, minutes: () => number | undefined, lock: () => void): IdleLock {
  let last = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const active = (): void => void (last = now().getTime());
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = (): void => {
    const allowed = minutes();
    if (allowed !== undefined && now().getTime() - last >= allowed * 60_000) lock();
  };
  return {
    active,
    stop,
    start: () => {
      stop();
      active();
      timer = setInterval(look, lookEvery);
      // The lock keeps no process alive that would otherwise end.
      timer.unref();
    },
  };
}
