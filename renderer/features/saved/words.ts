/** What is said about keeping a calculation. */
export const savedWords = {
  save: 'Save',
  saveWhat: ' this calculation',
  saved: 'Calculation saved',
  open: (count: number) => `Saved calculations (${count})`,
  title: 'Saved calculations',
  notSaved: 'This was not saved',
  notRead: 'These could not be read',
  close: 'Close',
} as const;
