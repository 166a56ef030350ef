import { useEffect, useState } from 'react';

/**
 * A value that is shown at once when it is settled, and otherwise only after it has stayed for a moment. Half a number on the way
 * to a whole one is not worth a word.
 */
export function useSettled<Value>(value: Value, isSettled: boolean, pause: number): Value {
  const [shown, setShown] = useState(value);
  // Now and not in an effect, which would draw everything once more.
  if (isSettled && shown !== value) setShown(value);
  useEffect(() => {
    if (isSettled) return;
    const timer = setTimeout(() => setShown(value), pause);
    return () => clearTimeout(timer);
  }, [value, isSettled, pause]);
  return isSettled ? value : shown;
}
