const paths = {
  plus: 'M10 4v12M4 10h12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  chevron: 'm8 5 5 5-5 5',
  down: 'm5 8 5 5 5-5',
  back: 'm12 5-5 5 5 5',
  tick: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  undo: 'M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2',
  redo: 'm12 5 4 4-4 4M16 9H8a4 4 0 0 0 0 8h2',
  alert: 'M10 3 2.5 16h15zM10 8v4M10 14h.01',
  change: 'M4 7h11l-3-3M16 13H5l3 3',
  unknown: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.5h.01',
  help: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM8 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M10 14h.01',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9.5v4M10 6.5h.01',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
  lock: 'M5 9h10v7H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  refuse: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5 5l10 10',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside words; it never stands alone as the only sign of something. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={paths[name]} strokeWidth={name === 'more' ? 2.5 : 1.5} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
