import { memo, use, type ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { Link } from 'wouter';
import { OpenKeyboard } from '../features/keyboard/open-keyboard.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { SkipLinks, type Skip } from '../ui/skip-links.tsx';

interface TopBarProps {
  /** Where one is, beside the way back; without it the bar shows only Taper's name. */
  place?: ReactNode;
  /** Where a screen has more than its one part below the bar: what can be skipped to. */
  skips?: readonly Skip[];
  children?: ReactNode;
}

/** The line at the top of every screen: the way back, where one is, and what can be done here. */
export function TopBar({ place, skips, children }: TopBarProps) {
  return (
    <header className="top-bar">
      <SkipLinks {...(skips && { skips })} />
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
      <Toolbar className="bar-actions" aria-label="What can be done here">
        {children}
        <KeyboardButton />
        <Link href="/help" className="bar-link">
          Help
        </Link>
      </Toolbar>
    </header>
  );
}

const KeyboardButton = memo(() => (
  <IconButton icon="keyboard" label="Keyboard" onPress={use(OpenKeyboard)} aria-keyshortcuts="Control+/ Meta+/" />
));
