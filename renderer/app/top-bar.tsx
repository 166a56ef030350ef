import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../ui/icons.tsx';

interface TopBarProps {
  /** Where one is, beside the way back; without it the bar shows only Taper's name. */
  place?: ReactNode;
  children?: ReactNode;
}

/** The line at the top of every screen: the way back, where one is, and what can be done here. */
export function TopBar({ place, children }: TopBarProps) {
  return (
    <header className="top-bar">
      <Link href="/" className={place === undefined ? 'bar-name' : 'bar-link'}>
        {place === undefined ? (
          'Taper'
        ) : (
          <>
            <Icon name="back" /> Cases
          </>
        )}
      </Link>
      {place}
      <div className="bar-actions">
        {children}
        <Link href="/help" className="bar-link">
          Help
        </Link>
      </div>
    </header>
  );
}
