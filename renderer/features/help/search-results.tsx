import { Link } from 'wouter';
import type { Found } from './search.ts';
import { wordsOf } from './search.ts';
import { helpWords } from './words.ts';

interface ResultsProps {
  found: readonly Found[];
  asked: string;
  onGo: (block: number) => void;
}

/** The places of the guide that have the words, each with its chapter and what stands there. */
export function SearchResults({ found, asked, onGo }: ResultsProps) {
  return (
    <section className="help-found" aria-label={helpWords.search}>
      <p role="status" className="soft">
        {helpWords.found(found.length)}
      </p>
      <ul>
        {found.map(({ chapter, block, excerpt }, index) => (
          <li key={index}>
            <Link href={`/help/${chapter.id}`} onClick={() => onGo(block)}>
              {chapter.title}
            </Link>
            <p>
              <Marked text={excerpt} words={wordsOf(asked)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text with the words that were looked for marked in it. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const pattern = new RegExp(`(${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`, 'i');
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
