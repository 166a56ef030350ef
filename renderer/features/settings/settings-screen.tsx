import { useEffect, useState, type ReactNode } from 'react';
import type { Api, ChannelOutput, Failure, StoreState } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import { Segments } from '../../ui/segments.tsx';
import { FiguresSetting } from './figures-setting.tsx';
import './settings.css';

type Theme = 'system' | 'light' | 'dark';

const themes = [
  { id: 'system', label: 'As the machine' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

interface SettingsProps {
  api: Api;
  store: StoreState;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onStore: (state: StoreState) => void;
  /** Parts that belong to other features. */
  children: ReactNode;
}

/** What this Taper is, where its records are, which figures it goes by, how it looks, and the lock. */
export function SettingsScreen({ api, store, theme, onTheme, onStore, children }: SettingsProps) {
  const [about, setAbout] = useState<ChannelOutput<'app.about'>>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void api['app.about']({}).then((reply) => (reply.ok ? setAbout(reply.value) : setFailure(reply.error)));
  }, [api]);
  const lock = async () => {
    const reply = await api['store.lock']({});
    if (reply.ok) onStore(reply.value);
    else setFailure(reply.error);
  };
  return (
    <>
      <div className="settings-head">
        <h1>About and settings</h1>
        <HelpLink chapter="records" about="the records" />
      </div>
      {failure && <FailureNotice failure={failure} />}
      <section className="setting" aria-labelledby="setting-look">
        <h2 id="setting-look">Look</h2>
        <Segments label="Look" choices={themes} value={theme} onChange={onTheme} />
      </section>
      <section className="setting" aria-labelledby="setting-records">
        <h2 id="setting-records">Records</h2>
        <p>
          Encrypted, in <span className="setting-path">{store.location}</span>. Nothing leaves this machine unless you export it.
        </p>
        <div>
          <Button icon="lock" onPress={() => void lock()}>
            Lock now
          </Button>
        </div>
      </section>
      {children}
      <FiguresSetting api={api} />
      <section className="setting" aria-labelledby="setting-about">
        <h2 id="setting-about">This Taper</h2>
        {about && (
          <dl className="facts">
            <dt>Version</dt>
            <dd>{about.version}</dd>
            <dt>Edition of the law</dt>
            <dd>
              {about.edition} <span className="soft">(digest {about.digest})</span>
            </dd>
            <dt>Runs</dt>
            <dd>{about.host === 'electron' ? 'as a desktop app' : 'in this machine’s browser'}</dd>
          </dl>
        )}
        <p className="soft">Taper works out what the rules say. It does not advise anybody to take or to leave a job.</p>
      </section>
    </>
  );
}
