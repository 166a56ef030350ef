import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldFoot, FieldHead, type FieldWords } from './field.tsx';

interface TextAreaProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  rows: number;
  maxLength?: number;
}

/** A text of several lines. What is typed is kept as typed. */
export function TextArea({ label, help, needed, wrong, value, onChange, rows, maxLength }: TextAreaProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      {...(maxLength !== undefined && { maxLength })}
    >
      <FieldHead label={label} help={help} needed={needed} />
      <div className="input-box">
        <AriaTextArea rows={rows} />
      </div>
      <FieldFoot wrong={wrong} />
    </AriaTextField>
  );
}
