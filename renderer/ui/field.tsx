import { FieldError, Label, Text } from 'react-aria-components';

/** What a field says besides its value. A thing still needed is not an error: it is said softly. */
export interface FieldWords {
  label: string;
  help?: string | undefined;
  needed?: string | undefined;
  wrong?: string | undefined;
  /** What the answer is now, in a situation to compare with, where it is another. */
  changed?: string | undefined;
}

interface FieldHeadProps extends FieldWords {
  hideLabel?: boolean | undefined;
}

/** A field's label with the sentences under it, connected to its input by React Aria. What is needed moves nothing when it goes. */
export function FieldHead({ label, help, needed, changed, hideLabel }: FieldHeadProps) {
  return (
    <>
      {!hideLabel && (
        <div className="field-head">
          <Label className="field-label">{label}</Label>
          <NeededMark needed={needed} />
          {changed !== undefined && needed === undefined && (
            <span className="field-changed" aria-hidden="true">
              {changed}
            </span>
          )}
        </div>
      )}
      {(help ?? needed ?? changed) !== undefined && (
        <Text slot="description" className={help === undefined || help === '' ? 'visually-hidden' : 'field-help'}>
          {help}
          {(needed ?? changed) !== undefined && <span className="visually-hidden"> {needed ?? changed}</span>}
        </Text>
      )}
    </>
  );
}

/** "still needed", for the eye; the sentence that says what is needed is read out with the field. */
export function NeededMark({ needed }: { needed: string | undefined }) {
  return needed === undefined ? null : (
    <span className="field-needed" aria-hidden="true">
      still needed
    </span>
  );
}

/** What is wrong, under the input, so that the input stays where it is while one types. */
export function FieldFoot({ wrong }: { wrong: string | undefined }) {
  return wrong === undefined ? null : <FieldError className="field-problem">{wrong}</FieldError>;
}
