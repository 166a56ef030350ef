import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Contents } from './contents.tsx';
import { guide, guidePath } from './guide.ts';
import { Markdown } from './markdown.tsx';
import { find, wordsOf } from './search.ts';
import { SearchResults } from './search-results.tsx';
import { helpWords } from './words.ts';
import './help.css';

/** The guide: its chapters, one of them to read, and a way to find a word in all. */
export function HelpScreen({ chapter: id }: { chapter: string | undefined }) {
  const at = id === undefined ? 0 : guide.chapters.findIndex((chapter) => chapter.id === id);
  const chapter = guide.chapters[at];
  const next = guide.chapters[at + 1];
  const [asked, setAsked] = useState('');
  const [wanted, setWanted] = useState<number>();
  const [whole, setWhole] = useState(false);
  const article = useRef<HTMLElement>(null);
  useShown(article, id, wanted);
  usePrinting(whole, setWhole);
  const isAsking = wordsOf(asked).length > 0;
  return (
    <main className="help-page">
      <div className="help-side">
        <search>
          <TextField label={helpWords.search} type="search" value={asked} onChange={setAsked} />
        </search>
        <Contents chapters={guide.chapters} current={chapter?.id} onGo={() => setWanted(undefined)} />
      </div>
      <div className="help-body">
        {isAsking ? (
          <SearchResults
            found={find(guide.chapters, asked)}
            asked={asked}
            onGo={(block) => {
              setAsked('');
              setWanted(block);
            }}
          />
        ) : (
          <>
            <article className="doc" ref={article}>
              {chapter === undefined && !whole && <h1>{helpWords.missing}</h1>}
              {(whole ? guide.chapters : chapter === undefined ? [] : [chapter]).map((shown) => (
                <section key={shown.id}>
                  <h1 tabIndex={-1}>{shown.title}</h1>
                  <Markdown blocks={shown.blocks} path={guidePath} level={whole ? 4 : 3} />
                </section>
              ))}
            </article>
            <div className="help-foot">
              {next && (
                <Link href={`/help/${next.id}`} onClick={() => setWanted(undefined)}>
                  {helpWords.next}: {next.title}
                </Link>
              )}
              <div className="help-prints">
                <Button look="quiet" onPress={() => window.print()}>
                  {helpWords.print}
                </Button>
                <Button look="quiet" onPress={() => setWhole(true)}>
                  {helpWords.printAll}
                </Button>
              </div>
            </div>
          </>
        )}
      </div>
    </main>
  );
}

/** Brings into sight what somebody went to: the place that was found, or the beginning of the chapter. */
function useShown(article: React.RefObject<HTMLElement | null>, id: string | undefined, wanted: number | undefined): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && wanted === undefined) {
      isFirst.current = false;
      return;
    }
    isFirst.current = false;
    const target = article.current?.querySelector<HTMLElement>(wanted === undefined ? 'h1' : `[data-block='${wanted}']`);
    target?.focus({ preventScroll: true });
    if (wanted === undefined) window.scrollTo({ top: 0 });
    else target?.scrollIntoView({ block: 'center' });
  }, [article, id, wanted]);
}

/** Prints once all chapters are on the page, and then shows one again. */
function usePrinting(whole: boolean, setWhole: (whole: boolean) => void): void {
  useEffect(() => {
    if (!whole) return;
    const done = () => setWhole(false);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [whole, setWhole]);
}
