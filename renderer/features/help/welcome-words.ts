/** What the first page says. */
export const welcomeWords = {
  title: 'Welcome to Taper',
  what: 'Taper works out whether work pays. It sets what a household has now beside what it would have in one or more jobs, to the penny, and shows the law behind every pound. It never says whether somebody should take a job.',
  kept: 'Where records are kept',
  keptIn: 'Encrypted, on this machine, in',
  keptLead: 'Backups of them are in a folder beside them. Without the passphrase and without the recovery key nobody can open them.',
  sent: 'What is never sent',
  sentLead:
    'Taper makes no network calls: nothing that is entered, no statistics, no check for updates. Nothing leaves this machine unless you export it. The one exception is a team database that your service has itself set up.',
  sentNames: 'It asks for no name, no address and no National Insurance or NHS number.',
  figure: 'What a figure means',
  figureLead: (edition: string) =>
    `It is what the law gives for the answers that were entered, in a typical month. It is not a decision of the DWP or of the council. The law and its rates are those of edition ${edition}; each answer says of which date. Where rates are not known yet, Taper says so and carries no old rate forward.`,
  figureUnchecked: 'What could not be verified is marked “unchecked”. What was left out of the sum is listed under every answer.',
  covers: 'What it does not cover',
  coversLead: 'It is for people of working age in England, Scotland and Wales. A household outside the rules gets words and no figure:',
  coversAmounts: 'Single amounts that it does not work out',
  coversMore: 'What it does cover',
  next: 'Begin with a case: quick, with at most twelve questions to a first answer, or the whole household in full. Or look round first.',
  guide: 'Read the guide',
  again: 'This page is in Help whenever it is needed.',
} as const;
