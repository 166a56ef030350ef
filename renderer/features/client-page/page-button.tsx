import { memo, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { pagesWords } from './words.ts';

interface PageButtonProps {
  caseId: string;
  /** Whether all that was typed is kept: the pages are of the case as it is kept. */
  isKept: boolean;
  onKeep: () => void;
}

/** Goes to the pages of a case, once it is kept. */
export const PageButton = memo(function PageButton({ caseId, isKept, onKeep }: PageButtonProps) {
  const [, go] = useLocation();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted && isKept) go(`/cases/${caseId}/page`);
  }, [isWanted, isKept, go, caseId]);
  const open = () => {
    onKeep();
    setWanted(true);
  };
  useShortcut('F9', open);
  return (
    <Button look="quiet" onPress={open} aria-keyshortcuts="F9">
      {pagesWords.open}
    </Button>
  );
});
