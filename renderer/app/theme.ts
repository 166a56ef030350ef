import { useState } from 'react';

/** Light, dark, or whatever the machine is set to. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'taper-theme';

/** Puts the theme that was chosen before on the page. */
export function applyTheme(): void {
  show(storedTheme());
}

/** The theme, and how to choose another. It is kept on this machine outside the records: it says nothing about anybody. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  return [
    theme,
    (next) => {
      localStorage.setItem(key, next);
      show(next);
      setTheme(next);
    },
  ];
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
