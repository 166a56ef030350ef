import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Api, Failure, StoreState } from '#shared/ipc/contract';
import { useFigures } from '../calculation/figures.tsx';
import { addSamples } from '../features/cases/samples.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { BeforeHelp } from './help.tsx';
import { TopBar } from './top-bar.tsx';

const HelpScreen = lazy(async () => ({ default: (await import('../features/help/help-screen.tsx')).HelpScreen }));
const DocumentScreen = lazy(async () => ({ default: (await import('../features/help/document-screen.tsx')).DocumentScreen }));
const Welcome = lazy(async () => ({ default: (await import('../features/help/welcome.tsx')).Welcome }));

/** The guide at a chapter of it. */
export const GuidePage = ({ chapter }: { chapter: string | undefined }) => (
  <HelpPage title="Help">
    <HelpScreen chapter={chapter} />
  </HelpPage>
);

/** A text that the guide leads to. */
export const DocumentPage = ({ name }: { name: string }) => (
  <HelpPage title="Help">
    <DocumentScreen key={name} name={name} />
  </HelpPage>
);

/** The first page, with the ways on from it. */
export function WelcomePage({ api, store }: { api: Api; store: StoreState }) {
  const [, go] = useLocation();
  const { edition } = useFigures().state;
  const [failure, setFailure] = useState<Failure>();
  const look = async () => {
    const reply = await addSamples(api);
    if (reply.ok) go('/');
    else setFailure(reply.error);
  };
  const ways = [
    { label: 'Go to the cases', onGo: () => go('/') },
    { label: 'Look at the sample households', onGo: () => void look() },
  ];
  return (
    <HelpPage title="Welcome">
      <Welcome location={store.location} edition={edition} ways={ways}>
        {failure && <FailureNotice failure={failure} />}
      </Welcome>
    </HelpPage>
  );
}

/** A page of the help: with the way back to what was open before it. */
function HelpPage({ title, children }: { title: string; children: ReactNode }) {
  const before = use(BeforeHelp);
  useEffect(() => {
    document.title = `${title} – Taper`;
  }, [title]);
  const back =
    before === '/' ? null : (
      <Link href={before} className="bar-link">
        Back to what was open
      </Link>
    );
  return (
    <>
      <TopBar place={back} />
      <Suspense fallback={<main className="page" aria-busy="true" />}>{children}</Suspense>
    </>
  );
}
