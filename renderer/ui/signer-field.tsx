import { signingWords } from '../words/signing.ts';
import { TextField } from './text-field.tsx';

interface SignerFieldProps {
  value: string;
  onChange: (name: string) => void;
  /** Whether signing was tried: a name is then missed. */
  tried: boolean;
}

/** Whose name a signature has. */
export function SignerField({ value, onChange, tried }: SignerFieldProps) {
  return (
    <TextField
      label={signingWords.who}
      help={signingWords.whoHelp}
      value={value}
      maxLength={80}
      onChange={onChange}
      wrong={tried && value.trim() === '' ? signingWords.whoNeeded : undefined}
    />
  );
}
