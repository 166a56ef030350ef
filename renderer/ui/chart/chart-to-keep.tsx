import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { pictureOf, pointsOf } from './picture.ts';
import './chart-to-keep.css';

export interface ChartFile {
  /** What the chart is called, on its buttons. */
  title: string;
  /** What stands above it in the file, and what the file is called without its ending. */
  heading: string;
  name: string;
  about: readonly string[];
  onKeep: (name: string, content: Blob) => void;
}

/** A chart, with the ways to have it as a file of its own. */
export function ChartToKeep({ title, heading, name, about, onKeep, children }: ChartFile & { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const keep = async (kind: 'svg' | 'png') => {
    const svg = frame.current?.querySelector('svg');
    if (!svg) return;
    const picture = pictureOf(svg, heading, about);
    try {
      onKeep(`${name}.${kind}`, kind === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : await pointsOf(picture));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="chart-to-keep" ref={frame}>
      {children}
      <div className="chart-keep">
        <span className="soft small">Save the chart as</span>
        {kinds.map(({ kind, label }) => (
          <Button key={kind} look="quiet" aria-label={`Save “${title}” as ${label}`} onPress={() => void keep(kind)}>
            {label}
          </Button>
        ))}
        {failed && <p role="alert">The picture could not be made. The same numbers are in the table.</p>}
      </div>
    </div>
  );
}

const kinds = [
  { kind: 'svg', label: 'SVG' },
  { kind: 'png', label: 'PNG' },
] as const;
