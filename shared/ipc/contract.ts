import { z } from 'zod';
import { caseShape } from '../case/schema.ts';
import { ratePack } from '../rate-pack/pack.ts';
import { keyFingerprint, packReference } from '../rate-pack/reference.ts';
import { longestPack } from '../rate-pack/signed.ts';
import { teamChannels } from '../team/channels.ts';
import {
  answerText,
  signer,
  calculationSummary,
  caseDetails,
  caseList,
  caseSearch,
  caseSummary,
  followUp,
  handOver,
  id,
  log,
  newFollowUp,
  newHandOver,
  savedCalculation,
  settings,
} from './records.ts';

/**
 * Every channel between the window and the process that keeps the records: its name, what goes in, what comes out.
 * The preload, the browser host and the main process are all built from this one table.
 */

/** What an adviser has entered so far. It need not be a valid case yet; it is kept exactly as entered. */
export const draft = z.record(z.string(), z.json());
export type Draft = z.infer<typeof draft>;

const passphrase = z.string().min(1).max(1000);
const newPassphrase = z.string().min(12).max(1000);
/** What somebody opens the records with. */
const way = z.union([
  z.strictObject({ passphrase }),
  z.strictObject({ recoveryKey: z.string().min(1).max(100) }),
  z.strictObject({ keychain: z.literal(true) }),
]);
/** What the records are to be opened with from now on. */
const protection = z.union([z.strictObject({ passphrase: newPassphrase }), z.strictObject({ keychain: z.literal(true) })]);
const nothing = z.strictObject({});

export const storeState = z.strictObject({
  state: z.enum(['absent', 'locked', 'open']),
  /** Where the store's file is, to show to the adviser. */
  location: z.string(),
  /** Whether this machine's keychain can be used. */
  keychain: z.boolean(),
  /** What the records can be opened with, where there are any. */
  ways: z.strictObject({ passphrase: z.boolean(), recoveryKey: z.boolean(), keychain: z.boolean() }).optional(),
  /** A recovered or otherwise remarkable condition to tell the adviser about. */
  notice: z.string().optional(),
  /** What was deleted and is not yet erased everywhere: how many backups may still hold it, and why that stays so for now. */
  erasing: z.strictObject({ backups: z.int(), problem: z.string().optional() }).optional(),
});
export type StoreState = z.infer<typeof storeState>;

export const about = z.strictObject({
  version: z.string(),
  edition: z.string(),
  /** Of the rules and figures of the edition. */
  digest: z.string(),
  host: z.enum(['electron', 'browser']),
});

const trustedKey = z.strictObject({ fingerprint: keyFingerprint, name: z.string(), origin: z.enum(['built-in', 'own']) });

/** What a rate pack says of itself, and whose it is: to look at before it is put in use. */
export const packSummary = z.strictObject({
  reference: packReference,
  /** The name of the key that signed it. */
  signedBy: z.string(),
  note: z.string().optional(),
  /** How many figures, areas and councils it has rows for. */
  figures: z.int(),
  areas: z.int(),
  councils: z.int(),
  /** What it changes of what this edition knew already, each with the reason that the pack gives. */
  corrections: z.array(z.strictObject({ about: z.string(), why: z.string() })),
});
export type PackSummary = z.infer<typeof packSummary>;

/** The figures by which this Taper goes. The window checks the pack again before it calculates with it. */
export const ratesState = z.strictObject({
  edition: z.string(),
  pack: z.strictObject({ summary: packSummary, content: ratePack }).optional(),
  /** What happened to a pack that could not be used. */
  notice: z.string().optional(),
  keys: z.array(trustedKey),
});
export type RatesState = z.infer<typeof ratesState>;

const packText = z.strictObject({ text: z.string().max(longestPack) });
const keyText = z.string().max(5000);

export const channels = {
  'app.about': { input: nothing, output: about },
  'rates.state': { input: nothing, output: ratesState },
  /** What a signed pack says, without putting it in use. */
  'rates.look': { input: packText, output: packSummary },
  'rates.install': { input: packText, output: ratesState },
  /** Back to the figures of the edition. */
  'rates.remove': { input: nothing, output: ratesState },
  'rates.look-at-key': { input: z.strictObject({ text: keyText }), output: z.strictObject({ fingerprint: keyFingerprint }) },
  /** The fingerprint is the one that somebody was told, not one that the key itself gave. */
  'rates.trust': {
    input: z.strictObject({ text: keyText, name: z.string().trim().min(1).max(80), fingerprint: z.string().max(100) }),
    output: ratesState,
  },
  'rates.distrust': { input: z.strictObject({ fingerprint: keyFingerprint }), output: ratesState },
  'store.state': { input: nothing, output: storeState },
  /** The recovery key is given once, here, and kept nowhere. */
  'store.create': { input: protection, output: z.strictObject({ state: storeState, recoveryKey: z.string() }) },
  'store.unlock': { input: way, output: storeState },
  'store.protect': { input: z.strictObject({ current: way, protection }), output: storeState },
  'store.newRecoveryKey': { input: z.strictObject({ current: way }), output: z.strictObject({ recoveryKey: z.string() }) },
  'store.backups': {
    input: nothing,
    output: z.array(z.strictObject({ name: z.string(), takenAt: z.string(), bytes: z.int() })),
  },
  /** Puts a backup in the place of the locked records, which are set aside, and opens it. */
  'store.restore': { input: z.strictObject({ name: z.string().max(100), way }), output: storeState },
  /** Somebody is at work; without it for long enough, the records lock themselves. */
  'store.active': { input: nothing, output: nothing },
  'store.lock': { input: nothing, output: storeState },
  'settings.read': { input: nothing, output: settings },
  'settings.change': { input: settings.partial(), output: settings },
  'cases.list': { input: caseSearch, output: caseList },
  /** `copyOf` names the case whose answers these are: a copy of a sample household is one too. */
  'cases.create': { input: z.strictObject({ draft, copyOf: id.optional() }), output: z.strictObject({ id }) },
  'cases.read': { input: z.strictObject({ id }), output: z.strictObject({ summary: caseSummary, draft }) },
  /** With the revision that was read, a change made elsewhere meanwhile is not overwritten. */
  'cases.save': { input: z.strictObject({ id, draft, revision: z.int().optional() }), output: caseSummary },
  'cases.describe': { input: z.strictObject({ id, details: caseDetails.partial() }), output: caseSummary },
  'cases.delete': { input: z.strictObject({ id }), output: nothing },
  'cases.deleteDue': { input: z.strictObject({ ids: z.array(id).min(1).max(500) }), output: nothing },
  /** Tells the log that a case goes out as a file, or is printed; gives the log's head to go with it. */
  'cases.exported': { input: z.strictObject({ id, as: z.enum(['file', 'page']) }), output: z.strictObject({ head: z.string() }) },
  /** Adds sample households, marked as such. One that is there already is not added again; the ids are in the order of the drafts. */
  'samples.add': { input: z.strictObject({ drafts: z.array(draft).min(1).max(40) }), output: z.strictObject({ ids: z.array(id) }) },
  /** Deletes every sample household, and nothing else. */
  'samples.remove': { input: nothing, output: z.strictObject({ removed: z.int() }) },
  /** The window as it would be printed, as a tagged PDF in base64. Only a window of its own can do it; a browser prints by its own dialogue. */
  'pages.pdf': { input: nothing, output: z.strictObject({ content: z.base64() }) },
  'followUps.list': { input: z.strictObject({ caseId: id }), output: z.array(followUp) },
  'followUps.add': { input: z.strictObject({ caseId: id, followUp: newFollowUp }), output: followUp },
  'followUps.done': { input: z.strictObject({ id, done: z.boolean() }), output: nothing },
  'followUps.remove': { input: z.strictObject({ id }), output: nothing },
  /** What advisers were asked about a case and what they answered, the newest first. */
  'handOvers.list': { input: z.strictObject({ caseId: id }), output: z.array(handOver) },
  /** By the adviser of the settings. A case waits for one adviser at a time. */
  'handOvers.ask': { input: z.strictObject({ caseId: id, handOver: newHandOver }), output: handOver },
  'handOvers.close': {
    input: z.strictObject({ id, outcome: z.enum(['looked-at', 'withdrawn']), answer: answerText }),
    output: handOver,
  },
  'calculations.list': { input: z.strictObject({ caseId: id }), output: z.array(calculationSummary) },
  /** The case is checked and calculated again by the process that stores it; a result is never taken from the window. */
  'calculations.save': { input: z.strictObject({ caseId: id, case: caseShape }), output: calculationSummary },
  /** Saves and signs in one step, or neither. Where an adviser is asked about the case, this answers it. */
  'calculations.saveSigned': {
    input: z.strictObject({ caseId: id, case: caseShape, answer: answerText, adviser: signer.optional() }),
    output: calculationSummary,
  },
  'calculations.read': { input: z.strictObject({ id }), output: savedCalculation },
  /** Signed once, by the adviser who is named or else the one of the settings; neither the calculation nor the signature can be changed afterwards. */
  'calculations.sign': { input: z.strictObject({ id, adviser: signer.optional() }), output: calculationSummary },
  /** Everything, or one case with its history, encrypted under a passphrase of its own, to be fetched by its parts. */
  'archive.make': {
    input: z.strictObject({ passphrase: newPassphrase, caseId: id.optional() }),
    output: z.strictObject({ name: z.string(), parts: z.int(), cases: z.int() }),
  },
  'archive.part': { input: z.strictObject({ part: z.int().min(0).max(100_000) }), output: z.strictObject({ content: z.base64() }) },
  /** An archive that somebody chose, part by part; `archive.take` reads it. */
  'archive.receive': {
    input: z.strictObject({ part: z.int().min(0).max(100_000), content: z.base64().max(2_800_000) }),
    output: nothing,
  },
  'archive.take': { input: z.strictObject({ passphrase }), output: z.strictObject({ added: z.int(), known: z.int(), answers: z.int() }) },
  'log.read': { input: z.strictObject({ before: z.int().min(1).optional() }), output: log },
  ...teamChannels,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type ChannelName = keyof typeof channels;
export type ChannelInput<Name extends ChannelName> = z.input<(typeof channels)[Name]['input']>;
export type ChannelOutput<Name extends ChannelName> = z.output<(typeof channels)[Name]['output']>;

/** What a failed call tells the adviser: a code for the program and one sentence that says what to do. */
export const failure = z.strictObject({
  code: z.enum([
    'invalid-input',
    'invalid-case',
    'locked',
    'wrong-passphrase',
    'wrong-recovery-key',
    'keychain',
    'damaged',
    'foreign',
    'newer',
    'older',
    'tampered',
    'unfit',
    'exists',
    'in-use',
    'not-found',
    'changed-elsewhere',
    'signed',
    'disk',
    'unexpected',
  ]),
  message: z.string(),
  path: z.string().optional(),
});
export type Failure = z.infer<typeof failure>;

export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** What the window sees: one function a channel. */
export type Api = { [Name in ChannelName]: (input: ChannelInput<Name>) => Promise<Reply<ChannelOutput<Name>>> };

export const channelNames = Object.keys(channels) as ChannelName[];
