import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

const pause = 1200;

/** Has what is new among some sentences read out once they have stayed the same for a moment. What is there at first is not read. */
export function LiveText({ sentences }: { sentences: readonly string[] }) {
  const text = sentences.join('\n');
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text || text === '') return;
    const timer = setTimeout(() => {
      const before = new Set(said.current.split('\n'));
      said.current = text;
      const news = text.split('\n').filter((sentence) => !before.has(sentence));
      if (news.length > 0) announce(news.join(' '));
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return null;
}
