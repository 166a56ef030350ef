import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { storeWords } from './words.ts';
import './store.css';

interface DoorProps {
  title: string;
  lead: string;
  location?: string;
  notice: string | undefined;
  onSubmit: () => void;
  children: ReactNode;
}

/** The one question on an otherwise empty screen, with where the records are. */
export function Door({ title, lead, location, notice, onSubmit, children }: DoorProps) {
  return (
    <main className="door">
      <p className="door-name">Taper</p>
      <h1>{title}</h1>
      <p className="door-lead">{lead}</p>
      {notice !== undefined && (
        <Notice role="status">
          <p>{notice}</p>
        </Notice>
      )}
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
      {location !== undefined && (
        <p className="door-place">
          {storeWords.kept} <span className="door-path">{location}</span>. {storeWords.whole}
        </p>
      )}
    </main>
  );
}
