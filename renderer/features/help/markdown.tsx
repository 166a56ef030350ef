import type { MarkedToken, Token } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { plain, read } from './chapters.ts';
import { addressOf, imageAt } from './links.ts';

interface MarkdownProps {
  blocks: readonly MarkedToken[];
  /** The path of the text, from which its links lead on. */
  path: string;
  /** The level of the headings of the third rank. */
  level?: 3 | 4;
}

/** A text of the documentation as elements of the page: never as text that becomes code. */
export function Markdown({ blocks, path, level = 3 }: MarkdownProps) {
  return blocks.map((block, index) => (
    <div key={index} className="doc-block" data-block={index} tabIndex={-1}>
      {blockOf(block, path, level)}
    </div>
  ));
}

function blockOf(block: MarkedToken, path: string, level: number): ReactNode {
  const inline = (tokens: readonly Token[] | undefined) => <Inline tokens={tokens} path={path} />;
  switch (block.type) {
    case 'heading':
      return createElement(`h${Math.min(6, block.depth + level - 3)}`, undefined, inline(block.tokens));
    case 'paragraph':
      return isPicture(block.tokens) ? inline(block.tokens) : <p>{inline(block.tokens)}</p>;
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        { className: 'doc-list' },
        block.items.map((item, index) => <li key={index}>{inline(item.tokens)}</li>),
      );
    case 'table':
      return (
        <div className="doc-table">
          <table>
            <thead>
              <tr>
                {block.header.map((cell, index) => (
                  <th key={index} scope="col">
                    {inline(cell.tokens)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{inline(cell.tokens)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'blockquote':
      return (
        <blockquote>
          {read(block.tokens).map((within, index) => (
            <Fragment key={index}>{blockOf(within, path, level)}</Fragment>
          ))}
        </blockquote>
      );
    case 'hr':
      return <hr />;
    default:
      return <p>{inline([block])}</p>;
  }
}

function Inline({ tokens, path }: { tokens: readonly Token[] | undefined; path: string }) {
  return read(tokens).map((token, index) => <Fragment key={index}>{inlineOf(token, path)}</Fragment>);
}

function inlineOf(token: MarkedToken, path: string): ReactNode {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Inline tokens={token.tokens} path={path} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inline tokens={token.tokens} path={path} />
        </em>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'link':
      return <DocLink href={token.href} tokens={token.tokens} path={path} />;
    case 'image':
      return <Picture href={token.href} text={token.text} />;
    case 'br':
      return <br />;
    case 'html':
      return null;
    case 'list':
    case 'code':
    case 'table':
      return blockOf(token, path, 3);
    default:
      return 'tokens' in token && token.tokens ? <Inline tokens={token.tokens} path={path} /> : plain(token);
  }
}

/** A link to what can be read here; otherwise its words alone. */
function DocLink({ href, tokens, path }: { href: string; tokens: readonly Token[]; path: string }) {
  const address = addressOf(href, path);
  const words = <Inline tokens={tokens} path={path} />;
  return address === undefined ? words : <Link href={address}>{words}</Link>;
}

/** Every picture of the guide has this size, so that its place is kept while it comes. */
const size = { width: 1280, height: 860 };

function Picture({ href, text }: { href: string; text: string }) {
  const source = imageAt(href);
  return source === undefined ? null : <img className="doc-picture" src={source} alt={text} {...size} />;
}

const isPicture = (tokens: readonly Token[]): boolean => tokens.length === 1 && tokens[0]?.type === 'image';
