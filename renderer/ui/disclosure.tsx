import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from './icons.tsx';

interface DisclosureProps {
  title: ReactNode;
  /** What is inside, in a few words, while it is closed. */
  summary?: ReactNode;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  level?: 3 | 4 | 5;
  className?: string;
  path?: string;
  children: ReactNode;
}

/** A part that opens and closes. Closed, it still says what is in it. */
export function Disclosure({ title, summary, isOpen, onOpen, level = 3, className = '', path, children }: DisclosureProps) {
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={onOpen} className={`disclosure ${className}`} data-path={path}>
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-trigger">
          <Icon name="chevron" className="chevron" />
          <span className="disclosure-words">
            <span className="disclosure-title">{title}</span>
            {!isOpen && summary !== undefined && summary !== '' && <span className="disclosure-summary">{summary}</span>}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{isOpen && children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
