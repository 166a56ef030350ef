import type { ReactNode, Ref } from 'react';
import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldFoot, FieldHead, type FieldWords } from './field.tsx';

export interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'search';
  inputMode?: 'text' | 'decimal' | 'numeric';
  before?: ReactNode;
  after?: ReactNode;
  short?: boolean;
  hideLabel?: boolean;
  autoFocus?: boolean;
  autoComplete?: string;
  maxLength?: number;
  path?: string;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
  /** Called with 1 or −1 as often as an arrow key goes up or down, for a number that is changed step by step. */
  onStep?: (direction: 1 | -1) => void;
}

/** One line of text. What is typed is kept as typed. */
export function TextField({
  label,
  help,
  needed,
  changed,
  wrong,
  value,
  onChange,
  type = 'text',
  inputMode,
  before,
  after,
  ...rest
}: TextFieldProps) {
  const { short, hideLabel, autoFocus, autoComplete = 'off', maxLength, path, inputRef, onBlur, onStep } = rest;
  return (
    <AriaTextField
      className="field"
      type={type}
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      autoComplete={autoComplete}
      data-path={path}
      {...(inputMode && { inputMode })}
      {...(autoFocus && { autoFocus })}
      {...(maxLength !== undefined && { maxLength })}
      {...(onBlur && { onBlur })}
      {...(onStep && { onKeyDown: stepping(onStep) })}
      {...(hideLabel && { 'aria-label': label })}
    >
      <FieldHead label={label} help={help} needed={needed} changed={changed} hideLabel={hideLabel} />
      <div className={short ? 'input-box field-short' : 'input-box'}>
        {before !== undefined && <span className="input-affix">{before}</span>}
        <Input {...(inputRef && { ref: inputRef })} spellCheck={false} />
        {after !== undefined && <span className="input-affix after">{after}</span>}
      </div>
      <FieldFoot wrong={wrong} />
    </AriaTextField>
  );
}

function stepping(onStep: (direction: 1 | -1) => void): NonNullable<AriaTextFieldProps['onKeyDown']> {
  return (event) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 1 : -1);
  };
}
