import { useEffect, type ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import type { Api, StoreState } from '#shared/ipc/contract';
import { useFigures } from '../calculation/figures.tsx';
import { CasesScreen } from '../features/cases/cases-screen.tsx';
import { LogScreen } from '../features/log/log-screen.tsx';
import { RecordSettings } from '../features/settings/record-settings.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { ArchivePart } from '../features/store/archive-part.tsx';
import { Bundles } from '../features/team/bundles.tsx';
import { TeamSettingsScreen } from '../features/team/settings/team-settings-screen.tsx';
import { TeamScreen } from '../features/team/team-screen.tsx';
import { KeysPart } from '../features/store/keys-part.tsx';
import { Notice } from '../ui/notice.tsx';
import { CaseScreen } from './case-screen.tsx';
import { download, downloadJson } from './download.ts';
import { DocumentPage, GuidePage, WelcomePage } from './help-screens.tsx';
import { CasePagesScreen, SavedPagesScreen } from './pages-screens.tsx';
import { SavedScreen } from './saved-screen.tsx';
import { useTheme } from './theme.ts';
import { TopBar } from './top-bar.tsx';

interface ScreensProps {
  api: Api;
  store: StoreState;
  onStore: (state: StoreState) => void;
}

/** The screens behind the records' door, each at its address. */
export function Screens({ api, store, onStore }: ScreensProps) {
  const [, go] = useLocation();
  const [theme, setTheme] = useTheme();
  const figures = useFigures();
  return (
    <Switch>
      <Route path="/cases/:id/page">{({ id }) => <CasePagesScreen key={id} api={api} id={id} />}</Route>
      <Route path="/saved/:id/page">{({ id }) => <SavedPagesScreen key={id} api={api} id={id} />}</Route>
      <Route path="/cases/:id/:way?">{({ id, way }) => <CaseScreen key={id} api={api} id={id} quick={way === 'quick'} />}</Route>
      <Route path="/saved/:id">{({ id }) => <SavedScreen key={id} api={api} id={id} />}</Route>
      <Route path="/settings">
        <Page title="About and settings">
          <SettingsScreen api={api} store={store} theme={theme} onTheme={setTheme} onStore={onStore}>
            <RecordSettings api={api} />
            <KeysPart api={api} store={store} onChanged={onStore} />
            <ArchivePart api={api} onKeep={download} />
          </SettingsScreen>
        </Page>
      </Route>
      <Route path="/team">
        <Page title="Team sheet">
          <TeamScreen api={api} onKeep={download}>
            {({ state, load }) => <Bundles api={api} state={state} onChanged={load} onKeep={download} />}
          </TeamScreen>
        </Page>
      </Route>
      <Route path="/team/settings">
        <Page title="Team settings">
          <TeamSettingsScreen api={api} />
        </Page>
      </Route>
      <Route path="/log">
        <Page title="Log">
          <LogScreen api={api} onKeep={downloadJson} />
        </Page>
      </Route>
      <Route path="/welcome">
        <WelcomePage api={api} store={store} />
      </Route>
      <Route path="/help/more/:name">{({ name }) => <DocumentPage name={name} />}</Route>
      <Route path="/help/:chapter?">{({ chapter }) => <GuidePage chapter={chapter} />}</Route>
      <Route>
        <Page title="Cases" more={<TeamLink />}>
          {store.notice !== undefined && <Notice>{store.notice}</Notice>}
          {figures.state.notice !== undefined && <Notice tone="worse">{figures.state.notice}</Notice>}
          <CasesScreen api={api} onOpen={(id, way) => go(way === 'quick' ? `/cases/${id}/quick` : `/cases/${id}`)} />
        </Page>
      </Route>
    </Switch>
  );
}

const TeamLink = () => (
  <Link href="/team" className="bar-link">
    Team sheet
  </Link>
);

function Page({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Taper`;
  }, [title]);
  return (
    <>
      <TopBar>
        {more}
        <Link href="/settings" className="bar-link">
          About and settings
        </Link>
      </TopBar>
      <main className="page">{children}</main>
    </>
  );
}
