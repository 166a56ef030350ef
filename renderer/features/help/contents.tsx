import { useState } from 'react';
import { Link } from 'wouter';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import type { Chapter } from './chapters.ts';
import { helpWords } from './words.ts';

interface ContentsProps {
  chapters: readonly Chapter[];
  current: string | undefined;
  onGo: () => void;
}

/** The list of chapters, beside the text; where there is no room, behind its name. */
export function Contents(props: ContentsProps) {
  const isNarrow = useNarrow(60);
  const [isOpen, setOpen] = useState(false);
  if (!isNarrow) return <List {...props} />;
  return (
    <Disclosure title={helpWords.contents} isOpen={isOpen} onOpen={setOpen}>
      <List
        {...props}
        onGo={() => {
          setOpen(false);
          props.onGo();
        }}
      />
    </Disclosure>
  );
}

function List({ chapters, current, onGo }: ContentsProps) {
  return (
    <nav className="help-contents" aria-label={helpWords.contents}>
      <ul>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/help/${id}`} aria-current={id === current ? 'page' : undefined} onClick={onGo}>
              {title}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/welcome">{helpWords.about}</Link>
        </li>
      </ul>
    </nav>
  );
}
