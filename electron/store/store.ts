import { TaperFailure } from '../failure.ts';
import type { StoreState } from '#shared/ipc/contract';
import { connectionTo, type ReadableRecords, type WritableRecords } from './connection.ts';
import { anythingIn, createRecords, type Protection } from './create.ts';
import { erasureOf } from './erasure/background.ts';
import type { RecordsInUse } from './erasure/round.ts';
import { warningAbout } from './folder.ts';
import { idleLock } from './idle-lock.ts';
import { forget, formerCosts, standardCost } from './key.ts';
import { migrations } from './migrations/index.ts';
import { openRecords, type OpeningOptions, type OpenRecords } from './open.ts';
import { placesIn, type Places } from './places.ts';
import { protectAnew, replaceRecoveryKey } from './protect.ts';
import { letGo, replaceRecords } from './erasure/replace.ts';
import { listBackups, putBack, type Backup } from './restore.ts';
import { readSettings } from './settings.ts';
import { envelopesAt } from './sidecar.ts';
import { waysInto, type Way } from './unseal.ts';

/** The encrypted records on this machine: absent, locked, or open for this process alone. */
export interface Store {
  state(): StoreState;
  /** Makes new records, opens them and gives their recovery key, this once. @throws TaperFailure `exists`, `keychain`, `disk` */
  create(protection: Protection): Promise<{ state: StoreState; recoveryKey: string }>;
  /** @throws TaperFailure `wrong-passphrase`, `wrong-recovery-key`, `keychain`, `damaged`, `foreign`, `newer`, `in-use`, `not-found`, `disk` */
  unlock(way: Way): Promise<StoreState>;
  /** Changes what the records are opened with. @throws TaperFailure `locked` and as unlocking does */
  protect(current: Way, protection: Protection): Promise<StoreState>;
  /** A new recovery key, shown this once; the one before opens nothing any more. @throws TaperFailure `locked` and as unlocking does */
  newRecoveryKey(current: Way): Promise<string>;
  /** The backups, the newest first. */
  backups(): Backup[];
  /** Puts a backup in the place of locked records and opens it. @throws TaperFailure `not-found`, `damaged`, `disk` and as unlocking does */
  restore(name: string, way: Way): Promise<StoreState>;
  /** Somebody is at work: puts off the lock that comes by itself. */
  active(): void;
  /** Closes the records and overwrites the key. */
  lock(): Promise<StoreState>;
  /** @throws TaperFailure `locked` */
  readable(): ReadableRecords;
  /** @throws TaperFailure `locked` */
  writable(): WritableRecords;
  /**
   * Makes what was deleted unrecoverable, in the records and in their backups, while they go on being used; the state says how far it
   * is. What a crash or a lock cuts off begins anew when the records are opened. Ends when it is done or refused; it never rejects.
   */
  eraseDeleted(): Promise<void>;
}

export function storeIn(directory: string, chosen: Partial<OpeningOptions> = {}): Store {
  const options: OpeningOptions = { migrations, now: () => new Date(), cost: standardCost, formerCosts, ...chosen };
  const places = placesIn(directory);
  const inTurn = turns();
  let open: OpenRecords | undefined;
  const database = (): OpenRecords['database'] => opened().database;
  const erasure = erasureOf(() => (open ? inUse(open) : undefined), options.now);
  const idle = idleLock(
    options.now,
    () => {
      if (!open) return undefined;
      return readSettings(connectionTo(database)).lockAfterMinutes;
    },
    () => void inTurn(close),
  );

  const state = (): StoreState => {
    const keychain = options.keychain !== undefined;
    const location = places.records;
    if (open) {
      const ways = waysOf(places);
      const erasing = erasure.state();
      return {
        state: 'open',
        location,
        keychain,
        ways,
        ...(open.notice !== undefined && { notice: open.notice }),
        ...(erasing && { erasing }),
      };
    }
    if (anythingIn(places)) return { state: 'locked', location, keychain, ways: waysOf(places) };
    const warning = warningAbout(places.directory);
    return { state: 'absent', location, keychain, ...(warning === undefined ? {} : { notice: warning }) };
  };
  const opened = (): OpenRecords => {
    if (open) return open;
    throw new TaperFailure(
      'locked',
      'The records are locked. Enter the passphrase to open them, then try again. What is on the screen is not saved yet.',
    );
  };
  const become = (opening: OpenRecords): void => {
    open = opening;
    idle.start();
    void erasure.start();
  };
  const close = async (): Promise<void> => {
    const stopped = erasure.stop();
    if (open) {
      idle.stop();
      letGo(open);
      open.database.close();
      forget(open.key);
      open = undefined;
    }
    await stopped;
  };
  const inUse = (records: OpenRecords): RecordsInUse => ({
    places,
    key: records.key,
    get database() {
      return records.database;
    },
    replaceBy: (file) => {
      try {
        replaceRecords(records, places, file);
      } finally {
        if (!records.database.open) void close();
      }
    },
    letGo: () => letGo(records),
  });
  const connection = (): WritableRecords => {
    opened();
    return connectionTo(database);
  };

  return {
    state,
    create: (protection) =>
      inTurn(async () => {
        const recoveryKey = await createRecords(places, protection, options);
        become(await openRecords(places, 'passphrase' in protection ? protection : { recoveryKey }, options));
        return { state: state(), recoveryKey };
      }),
    unlock: (way) =>
      inTurn(async () => {
        if (open) return state();
        if (!anythingIn(places)) throw absent(places.directory);
        become(await openRecords(places, way, options));
        return state();
      }),
    protect: (current, protection) =>
      inTurn(async () => {
        await erasure.stop();
        try {
          open = await protectAnew(opened(), places, current, protection, options);
          return state();
        } finally {
          if (open?.database.open === false) await close();
          else void erasure.start();
        }
      }),
    newRecoveryKey: (current) => inTurn(() => replaceRecoveryKey(opened(), places, current, options)),
    backups: () => listBackups(places),
    restore: (name, way) =>
      inTurn(async () => {
        if (open) throw new TaperFailure('in-use', 'The records are open. Lock them first, then put the backup back.');
        await putBack(places, name, way, options);
        become(await openRecords(places, way, options));
        return state();
      }),
    active: () => idle.active(),
    lock: () =>
      inTurn(async () => {
        await close();
        return state();
      }),
    readable: connection,
    writable: connection,
    eraseDeleted: () => erasure.start(),
  };
}

/** The ways into the records as far as the sidecar says; where it is gone or newer, a passphrase is tried, and opening says what is wrong. */
function waysOf(places: Places): NonNullable<StoreState['ways']> {
  try {
    const [envelope] = envelopesAt(places);
    if (envelope) return waysInto(envelope);
  } catch (error) {
    if (!(error instanceof TaperFailure)) throw error;
  }
  return { passphrase: true, recoveryKey: false, keychain: false };
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
