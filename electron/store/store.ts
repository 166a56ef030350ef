import { TaperFailure } from '../failure.ts';
import type { StoreState } from '#shared/ipc/contract';
import { connectionTo, type ReadableRecords, type WritableRecords } from './connection.ts';
import { anythingIn, createRecords } from './create.ts';
import { eraseDeletedFrom } from './erase.ts';
import { forget, formerCosts, standardCost } from './key.ts';
import { migrations } from './migrations/index.ts';
import { openRecords, type OpeningOptions, type OpenRecords } from './open.ts';
import { placesIn } from './places.ts';

/** The encrypted records on this machine: absent, locked, or open for this process alone. */
export interface Store {
  state(): StoreState;
  /** Makes new records and opens them. @throws TaperFailure `exists`, `disk` */
  create(passphrase: string): Promise<StoreState>;
  /** @throws TaperFailure `wrong-passphrase`, `damaged`, `foreign`, `newer`, `in-use`, `not-found`, `disk` */
  unlock(passphrase: string): Promise<StoreState>;
  /** Closes the records and overwrites the key. */
  lock(): Promise<StoreState>;
  /** @throws TaperFailure `locked` */
  readable(): ReadableRecords;
  /** @throws TaperFailure `locked` */
  writable(): WritableRecords;
  /** Makes what was deleted unrecoverable, in the records and in their backups. @throws TaperFailure `disk` */
  eraseDeleted(): void;
}

export function storeIn(directory: string, chosen: Partial<OpeningOptions> = {}): Store {
  const options: OpeningOptions = { migrations, now: () => new Date(), cost: standardCost, formerCosts, ...chosen };
  const places = placesIn(directory);
  const inTurn = turns();
  let open: OpenRecords | undefined;

  const state = (): StoreState => {
    if (open) return { state: 'open', location: places.records, ...(open.notice === undefined ? {} : { notice: open.notice }) };
    return { state: anythingIn(places) ? 'locked' : 'absent', location: places.records };
  };
  const opened = (): OpenRecords => {
    if (open) return open;
    throw new TaperFailure(
      'locked',
      'The records are locked. Enter the passphrase to open them, then try again. What is on the screen is not saved yet.',
    );
  };
  const close = (): void => {
    if (!open) return;
    open.database.close();
    forget(open.key);
    open = undefined;
  };

  return {
    state,
    create: (passphrase) =>
      inTurn(async () => {
        await createRecords(places, passphrase, options);
        open = await openRecords(places, passphrase, options);
        return state();
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        if (open) return state();
        if (!anythingIn(places)) throw absent(places.directory);
        open = await openRecords(places, passphrase, options);
        return state();
      }),
    lock: () =>
      inTurn(() => {
        close();
        return Promise.resolve(state());
      }),
    readable: () => connectionTo(opened().database),
    writable: () => connectionTo(opened().database),
    eraseDeleted: () => eraseDeletedFrom(opened(), places, options.now()),
  };
}

/** Runs one piece of work after the other, so that two calls never open or create at once. */
function turns(): <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

const absent = (directory: string): TaperFailure =>
  new TaperFailure('not-found', `There are no records in ${directory} yet. Choose a passphrase to start them.`);
