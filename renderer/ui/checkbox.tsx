import { useId, type ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup, Label, Text } from 'react-aria-components';
import { Icon } from './icons.tsx';
import type { Choice } from './select.tsx';

interface CheckboxProps {
  label: ReactNode;
  help?: string | undefined;
  isSelected: boolean;
  onChange: (on: boolean) => void;
  path?: string;
}

/** Yes or no. */
export function Checkbox({ label, help, isSelected, onChange, path }: CheckboxProps) {
  const helpId = useId();
  return (
    <div className="field" data-path={path}>
      <AriaCheckbox
        className="checkbox"
        isSelected={isSelected}
        onChange={onChange}
        {...(help !== undefined && { 'aria-describedby': helpId })}
      >
        <CheckboxMark />
        {label}
      </AriaCheckbox>
      {help !== undefined && (
        <p id={helpId} className="field-help checkbox-help">
          {help}
        </p>
      )}
    </div>
  );
}

interface CheckboxGroupProps {
  label: string;
  help?: string | undefined;
  choices: readonly Choice[];
  value: string[];
  onChange: (ids: string[]) => void;
  path?: string;
}

/** Any number of several. */
export function CheckboxGroup({ label, help, choices, value, onChange, path }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup className="field choice" value={value} onChange={onChange} data-path={path}>
      <Label className="field-label">{label}</Label>
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <div className="choice-options">
        {choices.map((choice) => (
          <AriaCheckbox key={choice.id} value={choice.id} className="checkbox">
            <CheckboxMark />
            {choice.label}
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

const CheckboxMark = () => (
  <span className="checkbox-mark">
    <Icon name="tick" />
  </span>
);
