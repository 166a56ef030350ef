/** The keys that Taper has, as its list of them and the guide say. Those of the browser and of screen readers are left alone. */
export const keyGroups: { title: string; keys: { keys: readonly string[]; words: string }[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      { keys: ['F1'], words: 'Help about the part of the screen where you are' },
      { keys: ['F6', 'Shift+F6'], words: 'The next part of the screen, or the one before' },
      { keys: ['Ctrl+/'], words: 'This list' },
    ],
  },
  {
    title: 'In the list of cases',
    keys: [{ keys: ['F8'], words: 'New case' }],
  },
  {
    title: 'In a case',
    keys: [
      { keys: ['F2', 'Shift+F2'], words: 'The hours of the next what-if, or of the one before' },
      { keys: ['F8'], words: 'Add a what-if' },
      { keys: ['F9'], words: 'Pages to print; Enter prints there' },
      { keys: ['Ctrl+K'], words: 'Find a field, a section, a view or an action' },
      { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], words: 'Undo, redo' },
    ],
  },
  {
    title: 'In the household',
    keys: [
      { keys: ['Enter', 'Shift+Enter'], words: 'The next question that is open, or the one before' },
      { keys: ['↓', '↑'], words: 'On the name of a section: the next section, or the one before' },
    ],
  },
  {
    title: 'In the answer',
    keys: [
      { keys: ['↑', '↓'], words: 'In the hours: one more, one less' },
      { keys: ['Arrow keys'], words: 'In the table, the calendar, a chart, the bar and the views: along them' },
      { keys: ['Enter'], words: 'On an amount: how it was worked out' },
      { keys: ['Esc'], words: 'Closes what was opened' },
    ],
  },
  {
    title: 'In the quick questions',
    keys: [
      { keys: ['Enter'], words: 'The next question' },
      { keys: ['?'], words: 'Don’t know' },
    ],
  },
];

/** A key as it is called on the machine: a Mac has ⌘ in place of Ctrl. */
export const keyName = (key: string, isMac: boolean): string => (isMac ? key.replace('Ctrl+', '⌘') : key);
