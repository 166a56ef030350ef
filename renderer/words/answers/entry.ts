/** What an answer of the case is called, one sentence of help, and what to say when it is missing or cannot be read. */
export interface AnswerWords {
  label: string;
  /** What it is called in the line that says what a closed part of the form holds, where that is not its label. */
  brief?: string;
  help?: string;
  needed?: string;
  /** What it is called in the list of what is missing, where that is not its label. */
  missing?: string;
  wrong?: string;
}

/** What is said of an answer that cannot be read, by what it should be. */
export const unreadable = {
  money: 'Enter pounds as a number, such as 950 or 950.50.',
  hourly: 'Enter pounds an hour, such as 12.71.',
  hours: 'Enter hours a week as a number up to 168, such as 16 or 37.5.',
  date: 'Enter a real date: day, month and year.',
  whole: 'Enter a whole number.',
};

/** The words for the date of birth or the age of somebody, and what it is used for. */
export const birth = (help: string): { born: AnswerWords; age: AnswerWords } => {
  const missing = 'Date of birth or age';
  return {
    born: { label: 'Date of birth', missing, help, needed: 'Enter a date of birth or an age.', wrong: unreadable.date },
    age: { label: 'Age', missing, help, needed: 'Enter an age or a date of birth.', wrong: 'Enter the age in whole years.' },
  };
};

/** The words of answers that lie within another, by their whole path. */
export const under = (place: string, answers: Record<string, AnswerWords>): Record<string, AnswerWords> =>
  Object.fromEntries(Object.entries(answers).map(([key, words]) => [`${place}.${key}`, words]));
