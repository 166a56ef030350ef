import { parseArgs } from 'node:util';
import { TaperFailure } from '../failure.ts';
import { checkDraft, signDraft, writeDraft } from './rate-pack/make.ts';
import { listKeys, makeKey, noLonger, trust } from './rate-pack/keys.ts';
import type { Options } from './rate-pack/options.ts';
import { install, remove, show } from './rate-pack/use.ts';
import { say, write } from './output.ts';

/** `npm run rate-pack`: puts rate packs in use on this machine, and makes and signs them. */

const usage = `Rate packs: figures that come after Taper, signed by whoever made them.

  npm run --silent rate-pack -- show                        the figures and the pack in use on this machine
  npm run --silent rate-pack -- show pack.json              what a signed pack says; nothing is changed
  npm run --silent rate-pack -- install pack.json           puts a signed pack in use
  npm run --silent rate-pack -- remove                      goes back to Taper's own figures

  npm run --silent rate-pack -- keys                        whose packs are taken
  npm run --silent rate-pack -- trust public.pem --name "Riverside Advice" --fingerprint "1f2e …"
                                                            takes packs of this key from now on
  npm run --silent rate-pack -- distrust FINGERPRINT        and no longer

For whoever makes packs (docs/how-to/make-a-rate-pack.md):

  npm run --silent rate-pack -- new-key FOLDER              a pair of keys
  npm run --silent rate-pack -- draft 2027-04 draft.json    a draft with a place for each figure that ends
                                [--areas-frozen]            with the local housing allowances as they are
  npm run --silent rate-pack -- check draft.json            whether it fits this Taper, and what it changes
  npm run --silent rate-pack -- sign draft.json --key private.pem --to 2027-04.taper-rates.json

Exit 0: done. Exit 2: refused, and nothing was changed.
`;

type Command = (files: readonly string[], options: Options) => string;

const commands: Readonly<Record<string, { files: number; atMost?: number; run: Command } | undefined>> = {
  show: { files: 0, atMost: 1, run: ([file]) => show(file) },
  install: { files: 1, run: ([file = '']) => install(file) },
  remove: { files: 0, run: () => remove() },
  keys: { files: 0, run: () => listKeys() },
  trust: { files: 1, run: ([file = ''], options) => trust(file, options) },
  distrust: { files: 1, run: ([fingerprint = '']) => noLonger(fingerprint) },
  'new-key': { files: 1, run: ([folder = '']) => makeKey(folder) },
  draft: { files: 2, run: ([month = '', file = ''], options) => writeDraft(month, file, options) },
  check: { files: 1, run: ([file = '']) => checkDraft(file) },
  sign: { files: 1, run: ([file = ''], options) => signDraft(file, options) },
};

process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<number> {
  if (given.length === 0 || given.includes('--help')) {
    await write(usage);
    return 0;
  }
  try {
    const { name, files, options } = read(given);
    const command = commands[name];
    if (command === undefined) throw new TaperFailure('invalid-input', `There is no command "${name}".\n\n${usage}`);
    if (files.length < command.files || files.length > (command.atMost ?? command.files))
      throw new TaperFailure('invalid-input', `"${name}" takes ${command.files === 0 ? 'nothing' : command.files} after it.\n\n${usage}`);
    await write(`${command.run(files, options)}\n`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return error instanceof TaperFailure ? 2 : 1;
  }
}

function read(given: readonly string[]): { name: string; files: string[]; options: Options } {
  try {
    const text = { type: 'string' } as const;
    const options = { name: text, fingerprint: text, key: text, to: text, 'areas-frozen': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    const [name = '', ...files] = positionals;
    return { name, files, options: values };
  } catch (error) {
    throw new TaperFailure('invalid-input', `${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}
