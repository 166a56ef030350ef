import { memo, useEffect, useRef } from 'react';
import { useDraftStore, useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { perWords } from '../../words/periods.ts';
import { ChangedFromNow } from './changed-from-now.tsx';

const mostShown = 2;
const minimumWage = { id: 'minimum-wage', label: 'Minimum wage' };
const wages = [minimumWage];
// The box is narrow where several scenarios stand side by side.
const shortWage = 'Min. wage';

interface ScenarioFieldsProps {
  path: string;
  /** Whether the hours are to be typed over at once, as in a copy just made. */
  begin: boolean;
  onBegun: () => void;
}

/** The answers of a scenario that change most, hours and wage, in place above its column. The rest is a link away. */
export const ScenarioFields = memo(function ScenarioFields({ path, begin, onBegun }: ScenarioFieldsProps) {
  const reveal = useReveal();
  const count = useReading((draft) => listAt(draft, `${path}.jobs`).length);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begin) fields.current?.closest('.head')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [begin]);
  return (
    <div className="head-fields" ref={fields}>
      {Array.from({ length: Math.min(count, mostShown) }, (_, index) => (
        <JobInPlace key={index} path={`${path}.jobs[${index}]`} named={count > 1} begin={begin && index === 0} onBegun={onBegun} />
      ))}
      <button type="button" className="text-link small" onClick={() => reveal(`${path}.jobs[0]`)}>
        {count > mostShown ? `Other answers and ${count - mostShown} more jobs` : 'Other answers'}
        <span className="visually-hidden"> of {useScenarioName(path)}</span>
      </button>
      <ChangedFromNow path={path} />
    </div>
  );
});

const useScenarioName = (path: string): string =>
  useReading((draft) => textAt(draft, `${path}.name`) || `what if ${Number(/\d+/.exec(path)?.[0]) + 1}`);

function JobInPlace({ path, named, begin, onBegun }: { path: string; named: boolean; begin: boolean; onBegun: () => void }) {
  const hours = useRef<HTMLInputElement>(null);
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  const hasAmount = useReading((draft) => answerAt(draft, `${path}.pay.amount`) !== undefined);
  const hasReceipts = useReading((draft) => isGroup(answerAt(draft, `${path}.selfEmployment.receipts`)));
  const isPartners = useReading((draft) => isGroup(draft['partner']) && textAt(draft, `${path}.who`) === 'partner');
  const whose = isPartners ? 'Partner' : named ? 'You' : '';
  useEffect(() => {
    if (!begin) return;
    hours.current?.focus();
    hours.current?.select();
    onBegun();
  }, [begin, onBegun]);
  return (
    <>
      {whose !== '' && (
        <p className="head-whose" aria-hidden="true">
          {whose}
        </p>
      )}
      {kind === 'self-employed' ? (
        <PerField path={`${path}.${hasReceipts ? 'selfEmployment.receipts' : 'profit'}`} label={hasReceipts ? 'Receipts' : 'Profit'} />
      ) : (
        <div className="head-job" {...(whose !== '' && { role: 'group', 'aria-label': whose })}>
          <TextAnswer path={`${path}.pay.hoursPerWeek`} label="Hours" help="" inputMode="decimal" step={1} inputRef={hours} />
          {hasAmount ? <PerField path={`${path}.pay`} label="Pay" /> : <Wage path={`${path}.pay.hourly`} label="Pay an hour" />}
        </div>
      )}
    </>
  );
}

function Wage({ path, label }: { path: string; label: string }) {
  const store = useDraftStore();
  const [hourly] = useText(path);
  const { help: _, ...words } = useFieldWords(path, { label });
  const change = (text: string) => store.change(path, wageOf(text));
  return (
    <ComboBox
      {...words}
      choices={wages}
      text={hourly === 'minimum-wage' ? shortWage : hourly}
      onText={change}
      free
      {...(hourly === 'minimum-wage' ? { spoken: minimumWage.label } : { before: '£' })}
    />
  );
}

/** The minimum wage by either of its names; anything else as typed. */
export function wageOf(text: string): string {
  const typed = text.trim().toLowerCase();
  return [minimumWage.label, shortWage].some((name) => name.toLowerCase() === typed) ? minimumWage.id : text;
}

function PerField({ path, label }: { path: string; label: string }) {
  const per = useReading((draft) => textAt(draft, `${path}.per`));
  return <PoundsAnswer path={`${path}.amount`} label={`${label} ${perWords(per)}`} help="" />;
}
