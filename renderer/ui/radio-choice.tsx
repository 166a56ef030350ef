import { Radio, RadioGroup } from 'react-aria-components';
import { FieldFoot, FieldHead, type FieldWords } from './field.tsx';
import type { Choice } from './select.tsx';

interface RadioChoiceProps extends FieldWords {
  choices: readonly Choice[];
  value: string;
  onChange: (id: string) => void;
  /** In one row, for a few short choices. */
  row?: boolean;
  hideLabel?: boolean;
  path?: string;
}

/** One of a few, all in sight. */
export function RadioChoice({ label, help, needed, changed, wrong, choices, value, onChange, row, hideLabel, path }: RadioChoiceProps) {
  return (
    <RadioGroup
      className="field choice"
      value={value === '' ? null : value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      data-path={path}
      {...(row && { orientation: 'horizontal' as const })}
      {...(hideLabel && { 'aria-label': label })}
    >
      <FieldHead label={label} help={help} needed={needed} changed={changed} hideLabel={hideLabel} />
      <div className={row ? 'segments' : 'choice-options'}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={row ? 'segment' : 'option'}>
            {!row && <span className="option-mark" />}
            {choice.label}
          </Radio>
        ))}
      </div>
      <FieldFoot wrong={wrong} />
    </RadioGroup>
  );
}
