import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldFoot, FieldHead, type FieldWords } from './field.tsx';
import { Icon } from './icons.tsx';

export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
}

export interface SelectProps extends FieldWords {
  choices: readonly Choice[];
  value: string;
  onChange: (id: string) => void;
  hideLabel?: boolean;
  path?: string;
  /** What is shown while nothing is chosen. */
  empty?: string;
}

/** One of several, in a list that opens. */
export function Select({ label, help, needed, changed, wrong, choices, value, onChange, hideLabel, path, empty = 'Choose' }: SelectProps) {
  return (
    <AriaSelect
      className="field select"
      value={choices.some(({ id }) => id === value) ? value : null}
      onChange={(id) => onChange(String(id))}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      placeholder={empty}
      data-path={path}
      {...(hideLabel && { 'aria-label': label })}
    >
      <FieldHead label={label} help={help} needed={needed} changed={changed} hideLabel={hideLabel} />
      <Button className="select-button">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <FieldFoot wrong={wrong} />
      <Popover className="popover">
        <ListBox className="list" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="list-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
