import './no-code-from-text.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import './ui/ui.css';
import { connectApi } from './app/api.ts';
import { App } from './app/app.tsx';
import { applyTheme } from './app/theme.ts';

applyTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <App api={connectApi()} />
    </I18nProvider>
  </StrictMode>,
);
