import { Link } from 'wouter';
import { IconButton } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/dialog.tsx';
import { guide, guidePath } from './guide.ts';
import { Markdown } from './markdown.tsx';
import { helpWords } from './words.ts';
import './help.css';

/** One chapter of the guide beside what is on the screen, which stays as it is. */
export function HelpPanel({ chapter: id, onClose }: { chapter: string; onClose: () => void }) {
  const chapter = guide.chapters.find((each) => each.id === id) ?? guide.chapters[0];
  return (
    <SidePanel label={helpWords.panel} isOpen onClose={onClose}>
      <div className="help-panel">
        <div className="help-panel-bar">
          <Link href={`/help/${id}`} onClick={onClose}>
            {helpWords.whole}
          </Link>
          <IconButton icon="close" label={helpWords.close} onPress={onClose} />
        </div>
        <article className="doc">
          <h2>{chapter?.title}</h2>
          {chapter && <Markdown blocks={chapter.blocks} path={guidePath} />}
        </article>
      </div>
    </SidePanel>
  );
}
