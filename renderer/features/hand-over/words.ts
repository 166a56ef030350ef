import type { HandOver } from '#shared/ipc/records';
import { longDate, when } from '../../words/dates.ts';

/** What is said where a case goes to an adviser, and where it is signed. */
export const handOverWords = {
  standing: 'Where this case stands',
  notSigned: 'Not signed yet.',
  signed: (adviser: string, at: string) => `Signed by ${adviser}, ${when(at)}.`,
  changedSince: 'The case has changed since.',
  showSigned: 'Show what was signed',
  copy: 'Copy into a new case',
  saveSigned: 'Save and sign',
  saveSignedTitle: 'Save this calculation and sign it?',
  saveSignedLead: (name: string) =>
    name === ''
      ? 'It is saved as it is on the screen. Neither it nor the signature can be changed or taken back.'
      : `It is saved as it is on the screen and signed as ${name}. Neither it nor the signature can be changed or taken back.`,
  sign: 'Save and sign it',
  notYet: 'Not yet',
  ask: 'Ask an adviser to look at this',
  askShort: 'Ask an adviser',
  askTitle: 'Ask an adviser to look at this',
  askLead: 'The case waits in the list of cases, under “Waiting for an adviser”, until somebody has looked at it.',
  adviser: 'Adviser',
  adviserHelp: 'Their name or code. Leave it empty where any adviser may look.',
  by: 'By',
  noDay: 'There is no such day. Enter a day, a month and a year, or nothing.',
  note: 'In your own words',
  noteHelp: 'What you are unsure of. Never a name.',
  nothingSaid: 'Tick or write what the adviser is to look at.',
  askAction: 'Ask',
  cancel: 'Cancel',
  ownName: 'Your name or code',
  ownNameHelp: 'It is kept in the settings. Taper takes your word for it: it does not prove who you are.',
  ownNameNeeded: 'Enter your name or code.',
  waitingFor: (adviser: string) => (adviser === '' ? 'An adviser is asked to look at this' : `${adviser} is asked to look at this`),
  askedBy: ({ askedBy, askedAt, dueOn }: HandOver) =>
    `Asked by ${askedBy}, ${when(askedAt)}${dueOn === undefined ? '' : `. Wanted by ${longDate(dueOn)}`}.`,
  lookedAt: 'Looked at…',
  lookedAtTitle: 'What do you answer?',
  answer: 'Your answer',
  answerHelp: 'It stays in the record of the case.',
  answerNeeded: 'Write what you found, in a few words.',
  answerOf: (who: string) => `Your answer to ${who}, if there is more to say`,
  answerAction: 'Looked at',
  takeBack: 'Take it back',
  takeBackTitle: 'Take the question back?',
  takeBackLead: 'The case no longer waits for an adviser. What was asked stays in its record.',
  lookedAtBy: ({ closed }: HandOver) => (closed === undefined ? '' : `Looked at by ${closed.by}, ${when(closed.at)}`),
  history: 'Asked of advisers',
  takenBack: ({ closed }: HandOver) => (closed === undefined ? '' : `Taken back by ${closed.by}, ${when(closed.at)}.`),
  stillWaits: 'Not answered yet.',
  signedWithIt: 'A calculation was signed with it',
} as const;
