/** What is said where a calculation is signed: by whom, because a signature cannot be taken back. */
export const signingWords = {
  who: 'Your name or code',
  whoHelp: 'The signature has this name. Taper takes your word for it: it does not prove who you are.',
  whoNeeded: 'Enter your name or code.',
  forWhom: 'Signing is for the adviser who has checked this calculation, not for whoever typed it in.',
  forGood: 'Neither it nor the signature can be changed or taken back.',
} as const;
