import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { FieldFoot, FieldHead, type FieldWords } from './field.tsx';
import { Icon } from './icons.tsx';
import type { Choice } from './select.tsx';

interface ComboBoxProps extends FieldWords {
  choices: readonly Choice[];
  /** The text in the box: a choice's label, or free text where that is allowed. */
  text: string;
  onText: (text: string) => void;
  free?: boolean;
  before?: string;
  hideLabel?: boolean;
  /** The text in full, to be read out, where the box shows it short. */
  spoken?: string;
  path?: string;
}

/** A text box that finds among many choices as one types. */
export function ComboBox({
  label,
  help,
  needed,
  changed,
  wrong,
  choices,
  text,
  onText,
  free = false,
  before,
  spoken,
  hideLabel,
  path,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field"
      defaultItems={choices}
      inputValue={text}
      onInputChange={onText}
      onSelectionChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onText(chosen.label);
      }}
      allowsCustomValue
      allowsEmptyCollection={!free}
      menuTrigger={free ? 'manual' : 'input'}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      data-path={path}
      {...(hideLabel && { 'aria-label': label })}
    >
      <FieldHead label={label} help={help} needed={needed} changed={changed} hideLabel={hideLabel} />
      {spoken !== undefined && help === undefined && needed === undefined && (
        <Text slot="description" className="visually-hidden">
          {spoken}
        </Text>
      )}
      <div className="input-box">
        {before !== undefined && <span className="input-affix">{before}</span>}
        <Input spellCheck={false} />
        <Button className="combo-toggle">
          <Icon name="down" />
        </Button>
      </div>
      <FieldFoot wrong={wrong} />
      <Popover className="popover">
        <ListBox className="list" renderEmptyState={() => <p className="list-empty">Nothing matches. Check the spelling.</p>}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} className="list-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
