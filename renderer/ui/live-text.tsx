import { useEffect, useRef, useState } from 'react';

const pause = 1200;

/** Reads a text out when it has changed and then stayed the same for a moment. What is there at first is not read. */
export function LiveText({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const latest = useRef(text);
  useEffect(() => {
    if (latest.current === text) return;
    latest.current = text;
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
