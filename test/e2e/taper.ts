import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const root = path.join(import.meta.dirname, '..', '..');

/** Taper in the browser, with records of its own that last until the test ends. */
export interface Taper {
  /** The folder in which it keeps everything. */
  directory: string;
  /** Starts the program and opens its link, as somebody does at the beginning of the day. */
  open: () => Promise<void>;
  /** Ends the program, as at the end of the day. The records stay. */
  close: () => Promise<void>;
}

export const passphrase = 'violet anchor bread summer';

export const test = base.extend<{ taper: Taper; problems: string[] }>({
  /** What the browser's console complained of. A page that breaks its own security policy says so there. */
  problems: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await use(problems);
    expect(problems, 'the console is silent').toEqual([]);
  },

  taper: async ({ page, problems }, use) => {
    expect(problems).toEqual([]);
    const directory = mkdtempSync(path.join(tmpdir(), 'taper-e2e-'));
    let program: ChildProcess | undefined;
    const close = async () => {
      // The window goes first. One that is left open goes on asking whether it should lock.
      await page.goto('about:blank');
      if (program !== undefined) await ended(program);
      program = undefined;
    };
    await use({
      directory,
      open: async () => {
        program = start(directory);
        await page.goto(await linkOf(program));
      },
      close,
    });
    await close();
    rmSync(directory, { recursive: true, force: true });
  },
});

export { expect };

function start(directory: string): ChildProcess {
  const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return spawn(node, ['electron/start.ts', '--browser', '--no-open'], {
    cwd: root,
    env: { ...process.env, TAPER_DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function linkOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const link = /ready at (\S+)/.exec(said)?.[1];
      if (link !== undefined) resolve(link);
    });
    program.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    program.once('exit', () => reject(new Error(`Taper ended before it was ready:\n${said}`)));
  });
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null) return resolve();
    program.once('exit', () => resolve());
    program.kill();
  });
}

/** First run: chooses the passphrase, passes the first page and comes to the empty list of cases. */
export async function createRecords(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create the records' }).click();
  await keepRecoveryKey(page);
  await page.getByRole('button', { name: 'Go to the cases' }).click();
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible();
}

/** Says that the recovery key is kept, and types the group of it that is asked for. */
export async function keepRecoveryKey(page: Page): Promise<void> {
  const key = page.getByRole('group', { name: 'Recovery key' });
  await expect(key).toBeVisible();
  const groups = await key.locator('span').allTextContents();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByLabel('Group 7 of 9').fill((groups[6] ?? '').toLowerCase());
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** Later runs. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open the records' }).click();
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible();
}

/** Imports one of the case files beside these tests and waits for its answer. */
export const openCase = (page: Page, name: string): Promise<void> => openFile(page, path.join('test/e2e/cases', `${name}.json`));

/** Imports one of the sample households and waits for its answer. */
export const openExample = (page: Page, name: string): Promise<void> => openFile(page, path.join('examples', `${name}.json`));

async function openFile(page: Page, file: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(path.join(root, file));
  await expect(comparison(page)).toBeVisible();
}

/** A new case with the suggested reference. */
export async function beginCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: 'The answer appears here' })).toBeVisible();
}

/** Chooses from a list that opens from a button. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .locator('.select')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('button')
    .click();
  await page.getByRole('option', { name: option }).click();
}

export const comparison = (page: Page) => page.getByRole('grid', { name: 'The situations side by side' });

/** Does what the menu in the bar of a case has. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Goes to one of the views of the answer. */
export const toView = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** The headline of a scenario, such as "Better off by £507.52 a month". */
export const headline = (page: Page, name: string | RegExp) => page.getByRole('region', { name }).locator('.headline-main');

/** The button with an amount of the comparison: the row's name, and the column from 0 for the present. */
export const amount = (page: Page, row: string, column: number) =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('button', { name: 'how it was worked out' })
    .nth(column);

/** The hours of a scenario, in place above its column. */
export const hoursOf = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('textbox', { name: 'Hours' });
