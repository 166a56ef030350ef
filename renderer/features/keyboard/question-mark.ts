import { useState } from 'react';

const key = 'taper-question-mark';

/** Whether a question mark opens the list of keys. It can be turned off: a single character may be typed, or spoken, by mistake (WCAG 2.1.4). */
export const questionMarkOpens = (): boolean => localStorage.getItem(key) !== 'off';

/** The choice, kept on this machine outside the records: it says nothing about anybody. */
export function useQuestionMark(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(questionMarkOpens);
  return [
    on,
    (next) => {
      if (next) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
      setOn(next);
    },
  ];
}
