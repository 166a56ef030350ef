import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Api, Failure, Reply } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { pagesWords } from './words.ts';

interface PrintActionsProps {
  api: Api;
  caseId: string;
  /** What a PDF is called. */
  name: string;
  isReady: boolean;
  /** Called with the number of the log's newest entry, which is that of this printing, before it is printed. */
  onLogged: (head: string) => void;
  onKeep: (name: string, content: Blob) => void;
}

/** Prints what is shown, or keeps it as a PDF, and tells the log. A browser does both by its own dialogue. */
export function PrintActions({ api, caseId, name, isReady, onLogged, onKeep }: PrintActionsProps) {
  const [host, setHost] = useState<'electron' | 'browser'>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void api['app.about']({}).then((reply) => reply.ok && setHost(reply.value.host));
  }, [api]);
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever comes here wants to print: Enter does. What somebody has gone to meanwhile keeps the focus.
    if (isReady && document.activeElement === document.body) print.current?.focus({ preventScroll: true });
  }, [isReady]);
  const logged = async (then: () => Promise<Reply<unknown> | void> | void) => {
    const reply = await api['cases.exported']({ id: caseId, as: 'page' });
    if (reply.ok) flushSync(() => onLogged(reply.value.head));
    const done = reply.ok ? await then() : reply;
    setFailure(done !== undefined && !done.ok ? done.error : undefined);
  };
  const keep = async () => {
    const reply = await api['pages.pdf']({});
    if (reply.ok) onKeep(`${name}.pdf`, new Blob([bytesOf(reply.value.content)], { type: 'application/pdf' }));
    return reply;
  };
  return (
    <div className="pages-actions">
      <Button ref={print} look="primary" isDisabled={!isReady} onPress={() => void logged(() => window.print())}>
        {host === 'electron' ? pagesWords.print : pagesWords.printOrKeep}
      </Button>
      {host === 'electron' && (
        <Button isDisabled={!isReady} onPress={() => void logged(keep)}>
          {pagesWords.keep}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
