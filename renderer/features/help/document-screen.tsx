import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { textOf, type Text } from './chapters.ts';
import { documentNamed } from './documents.ts';
import { Markdown } from './markdown.tsx';
import { helpWords } from './words.ts';
import './help.css';

/** A text that the guide leads to, such as how an open point of the law was read. */
export function DocumentScreen({ name }: { name: string }) {
  const document = documentNamed(name);
  const [text, setText] = useState<Text>();
  useEffect(() => {
    let wanted = true;
    void document?.load().then((markdown) => wanted && setText(textOf(markdown)));
    return () => {
      wanted = false;
    };
  }, [document]);
  return (
    <main className="help-page" aria-busy={document !== undefined && text === undefined}>
      <div className="help-side">
        <Link href="/help">{helpWords.back}</Link>
      </div>
      <article className="doc help-body">
        {document === undefined && <h1>{helpWords.missing}</h1>}
        {document &&
          text?.chapters.map(({ id, title, blocks }, index) => (
            <section key={id}>
              {index === 0 && <h1>{text.title}</h1>}
              {title !== text.title && <h2>{title}</h2>}
              <Markdown blocks={blocks} path={document.path} />
            </section>
          ))}
      </article>
    </main>
  );
}
