import { useMemo, useRef, type CSSProperties } from 'react';
import type { Language } from '../../words/client/language.ts';
import { useOverflow } from '../../ui/use-overflow.ts';
import type { Sentence } from '../../words/client/sentence.ts';
import type { Block, ClientPage, Table } from './content/page.ts';
import { codeOf, Said } from './said.tsx';
import { useFittedSize } from './use-fitted-size.ts';

interface SheetProps {
  page: ClientPage;
  language: Language;
  isLarge: boolean;
  /** The number of the log's entry about this printing, once it was printed. */
  head: string | undefined;
}

/** The client's page as a sheet of paper, on screen and printed alike. */
export function ClientSheet({ page, language, isLarge, head }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const size = isLarge ? 'large' : 'normal';
  const content = useMemo(() => [page, language, head], [page, language, head]);
  const points = useFittedSize(sheet, size, content);
  const goesOn = useOverflow(sheet);
  const { title, lead, sections, signature } = page;
  return (
    <article
      ref={sheet}
      className="paper"
      data-size={size}
      lang={codeOf[language]}
      {...(goesOn && { tabIndex: 0 })}
      style={{ '--paper-type': `${points}pt` } as CSSProperties}
    >
      <header>
        <h1>
          <Said sentence={title} language={language} />
        </h1>
        <p>
          <Together sentences={lead} language={language} />
        </p>
      </header>
      {sections.map(({ heading, blocks }) => (
        <section key={heading.key} className={heading.key === 'rests.heading' ? 'paper-small' : undefined}>
          <h2 id={heading.key}>
            <Said sentence={heading} language={language} />
          </h2>
          {blocks.map((block, index) => (
            // The blocks of a section have no identity but their place.
            <BlockOf key={index} block={block} heading={heading.key} language={language} />
          ))}
        </section>
      ))}
      <footer>
        <p>
          <Together sentences={signature} language={language} /> {head}
        </p>
      </footer>
    </article>
  );
}

function BlockOf({ block, heading, language }: { block: Block; heading: string; language: Language }) {
  switch (block.kind) {
    case 'answer':
    case 'paragraph':
      return (
        <p className={block.kind === 'answer' ? 'paper-answer' : undefined}>
          <Together sentences={block.sentences} language={language} />
        </p>
      );
    case 'list':
      return <List items={block.items} language={language} />;
    case 'group':
      return <Group label={block.label} items={block.items} language={language} />;
    case 'table':
      return <TableOf table={block} heading={heading} language={language} />;
  }
}

interface ListProps {
  items: readonly (readonly Sentence[])[];
  language: Language;
  labelledBy?: string;
}

const List = ({ items, language, labelledBy }: ListProps) => (
  <ul aria-labelledby={labelledBy}>
    {items.map((sentences, index) => (
      <li key={index}>
        <Together sentences={sentences} language={language} />
      </li>
    ))}
  </ul>
);

function Group({ label, items, language }: ListProps & { label: Sentence }) {
  return (
    <div className="paper-group">
      <p id={label.key}>
        <Said sentence={label} language={language} />
      </p>
      <List items={items} language={language} labelledBy={label.key} />
    </div>
  );
}

/** A table is called what the heading above it says. */
function TableOf({ table: { head, rows, isOfAmounts }, heading, language }: { table: Table; heading: string; language: Language }) {
  return (
    <table className={isOfAmounts ? 'paper-amounts' : undefined} aria-labelledby={heading}>
      <thead>
        <tr>
          {head.map((sentence) => (
            <th key={sentence.key} scope="col">
              <Said sentence={sentence} language={language} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((sentences, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <Together sentences={sentences} language={language} />
                </th>
              ) : (
                <td key={column}>
                  <Together sentences={sentences} language={language} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sentences one after another. */
function Together({ sentences, language }: { sentences: readonly Sentence[]; language: Language }) {
  return sentences.map((sentence, index) => (
    <span key={index}>
      {index > 0 && ' '}
      <Said sentence={sentence} language={language} />
    </span>
  ));
}
