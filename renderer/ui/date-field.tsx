import { useId } from 'react';
import { TextField } from './text-field.tsx';
import { NeededMark, type FieldWords } from './field.tsx';

interface DateFieldProps extends FieldWords {
  /** Year, month and day as typed, joined by hyphens, such as "1990-3-14"; parts may be empty. */
  value: string;
  onChange: (value: string) => void;
  path?: string;
}

/** A date as three short fields, which is the quickest way to type one that is known. */
export function DateField({ label, help, needed, wrong, value, onChange, path }: DateFieldProps) {
  const id = useId();
  const [year = '', month = '', day = ''] = value.split('-');
  const change = (parts: { year?: string; month?: string; day?: string }) => {
    const next = { year, month, day, ...parts };
    onChange([next.year, next.month, next.day].map((part) => part.replaceAll('-', '')).join('-'));
  };
  return (
    <div className="field" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help ${id}-problem`} data-path={path}>
      <div className="field-head">
        <span className="field-label" id={`${id}-label`}>
          {label}
        </span>
        <NeededMark needed={needed} />
      </div>
      {help !== undefined && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className="date-parts">
        <TextField label="Day" value={day} inputMode="numeric" maxLength={2} onChange={(text) => change({ day: text })} />
        <TextField label="Month" value={month} inputMode="numeric" maxLength={2} onChange={(text) => change({ month: text })} />
        <TextField label="Year" value={year} inputMode="numeric" maxLength={4} onChange={(text) => change({ year: text })} />
      </div>
      {wrong !== undefined && <p className="field-problem">{wrong}</p>}
      <p className="visually-hidden" id={`${id}-problem`}>
        {needed ?? wrong}
      </p>
    </div>
  );
}
