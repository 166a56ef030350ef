import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

interface KeptFieldProps {
  label: string;
  help?: string;
  value: string;
  maxLength: number;
  numeric?: boolean;
  wrong?: (text: string) => string | undefined;
  onKeep: (text: string) => void;
}

/** A field that is kept when it is left, if it can be right. */
export function KeptField({ label, help, value, maxLength, numeric = false, wrong = () => undefined, onKeep }: KeptFieldProps) {
  const [text, setText] = useState(value);
  const words = wrong(text.trim());
  return (
    <TextField
      label={label}
      help={help}
      value={text}
      maxLength={maxLength}
      short={numeric}
      {...(numeric && { inputMode: 'numeric' as const })}
      wrong={words}
      onChange={setText}
      onBlur={() => words === undefined && text.trim() !== value && onKeep(text.trim())}
    />
  );
}
