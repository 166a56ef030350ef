import type { ReactNode } from 'react';

interface NoticeProps {
  tone?: 'plain' | 'worse' | 'good';
  role?: 'status' | 'alert';
  children: ReactNode;
}

/** Something to know before going on. */
export function Notice({ tone = 'plain', role, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={role}>
      <div>{children}</div>
    </div>
  );
}
