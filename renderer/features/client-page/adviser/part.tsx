import type { ReactNode } from 'react';

/** A part of the sheet below its own heading; nothing where there is nothing to say. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface TableProps {
  /** What the table is called to a screen reader. */
  label: string;
  head: readonly string[];
  /** How many of the last columns are amounts. */
  className?: string;
  children: ReactNode;
}

/** A table whose head is printed again on every page. */
export function SheetTable({ label, head, className, children }: TableProps) {
  return (
    <table aria-label={label} className={className}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Sentences of the result, one below the other; nothing where there are none. */
export function Texts({ title, entries }: { title: string; entries: readonly { key: string; text: ReactNode }[] }) {
  return entries.length === 0 ? null : (
    <Part title={title}>
      <ul>
        {entries.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}
