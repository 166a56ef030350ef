import type { CaseProblem } from '#shared/case/problem';
import { answerTo, errorOf, faultProblem, type Answer } from './answer.ts';
import { caseText } from './case-text.ts';
import { answerLines } from './lines.ts';
import { movedBetween } from './moved.ts';
import { movedReportOf } from './moved-report.ts';
import { endWithReader, progressTo, say, write } from './output.ts';
import { packFor } from './pack-in-use.ts';
import { reconciledFrom } from './reconcile.ts';
import { reconcileReportOf } from './reconcile-report.ts';
import { reportOf } from './report.ts';
import { flags, requestOf, usage, type Request } from './request.ts';

/** The command line: `npm run --silent calculate -- case.json`. */

const exitCodes = { answered: 0, fault: 1, invalid: 2 } as const;

endWithReader();
process.exitCode = await run(requestOf(process.argv.slice(2)));

async function run(request: Request): Promise<number> {
  switch (request.kind) {
    case 'help':
      await write(usage);
      return exitCodes.answered;
    case 'mistake':
      return refuse(request);
    case 'lines':
      return runLines(request);
    case 'one':
      return runOne(request);
    case 'moved':
      return runMoved(request);
    case 'reconcile':
      return runReconcile(request);
  }
}

async function refuse({ found, message, asJson }: Extract<Request, { kind: 'mistake' }>): Promise<number> {
  if (asJson) await write(`${JSON.stringify({ error: { path: '', found, allowed: flags, message } })}\n`);
  say(`${message}\n\n${usage}`);
  return exitCodes.invalid;
}

async function runLines({ asked, pack }: Extract<Request, { kind: 'lines' }>): Promise<number> {
  const by = packFor(pack);
  if ('problem' in by) return noPack(by.problem, true);
  const progress = progressTo(process.stderr);
  const tally = await answerLines(process.stdin, write, asked, progress.show, by.pack);
  progress.end(tally);
  return tally.faults > 0 ? exitCodes.fault : tally.invalid > 0 ? exitCodes.invalid : exitCodes.answered;
}

async function runOne({ file, json, asked, pack }: Extract<Request, { kind: 'one' }>): Promise<number> {
  const by = packFor(pack);
  if ('problem' in by) return noPack(by.problem, json);
  const read = await caseText(file, process.stdin);
  const answer: Answer = 'problem' in read ? { kind: 'problems', problems: [read.problem] } : answerTo(read.text, asked, by.pack);
  if (json) await write(`${JSON.stringify(answer.kind === 'result' ? answer.result : errorOf(answer), null, 2)}\n`);
  else if (answer.kind === 'result') await write(reportOf(answer.result, answer.entered, widthOf(process.stdout)));
  else for (const { message } of answer.kind === 'problems' ? answer.problems : [faultProblem(answer.fault)]) say(message);
  if (answer.kind === 'fault') return exitCodes.fault;
  return answer.kind === 'problems' ? exitCodes.invalid : exitCodes.answered;
}

async function runMoved({ file, earlier, json, pack }: Extract<Request, { kind: 'moved' }>): Promise<number> {
  const by = packFor(pack);
  if ('problem' in by) return noPack(by.problem, json);
  const answer = await movedBetween(earlier, file, by.pack);
  if (answer.kind === 'moved') {
    await write(json ? `${JSON.stringify(answer.moved, null, 2)}\n` : movedReportOf(answer.moved, answer.nation, widthOf(process.stdout)));
    return exitCodes.answered;
  }
  if (json) await write(`${JSON.stringify(errorOf(answer), null, 2)}\n`);
  else for (const { message } of answer.kind === 'problems' ? answer.problems : [faultProblem(answer.fault)]) say(message);
  return answer.kind === 'fault' ? exitCodes.fault : exitCodes.invalid;
}

async function runReconcile({ file, json, pack }: Extract<Request, { kind: 'reconcile' }>): Promise<number> {
  const by = packFor(pack);
  if ('problem' in by) return noPack(by.problem, json);
  const answer = await reconciledFrom(file, by.pack);
  if (answer.kind === 'reconciled') {
    const { reconciliation } = answer;
    await write(json ? `${JSON.stringify(reconciliation, null, 2)}\n` : reconcileReportOf(reconciliation, widthOf(process.stdout)));
    return exitCodes.answered;
  }
  if (json) await write(`${JSON.stringify(errorOf(answer), null, 2)}\n`);
  else for (const { message } of answer.kind === 'problems' ? answer.problems : [faultProblem(answer.fault)]) say(message);
  return answer.kind === 'fault' ? exitCodes.fault : exitCodes.invalid;
}

/** A pack that was asked for and cannot be used: nothing is calculated by other figures in its place. */
async function noPack(problem: CaseProblem, asJson: boolean): Promise<number> {
  if (asJson) await write(`${JSON.stringify({ error: problem })}\n`);
  else say(problem.message);
  return exitCodes.invalid;
}

/** The width of the terminal, or of a printed page where there is none. */
function widthOf(output: NodeJS.WriteStream): number {
  const widthAsked = Number(process.env['COLUMNS']);
  return Math.max(40, output.isTTY ? output.columns : Number.isInteger(widthAsked) && widthAsked > 0 ? widthAsked : 100);
}
