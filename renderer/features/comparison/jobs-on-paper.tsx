import { useReading } from '../../draft/context.tsx';
import { isGroup, listAt, textAt, type Answer } from '../../draft/path.ts';
import { perWords } from '../../words/periods.ts';
import { plainNumber } from '../../words/money.ts';

/** The hours and the pay of a scenario in words, for paper, where its fields are not. */
export function JobsOnPaper({ path }: { path: string }) {
  const words = useReading((draft) =>
    listAt(draft, `${path}.jobs`)
      .map((job) => (isGroup(job) ? jobWords(job) : ''))
      .filter((job) => job !== '')
      .join('; '),
  );
  return <p className="head-on-paper">{words}</p>;
}

function jobWords(job: Readonly<Record<string, Answer>>): string {
  const [hours, hourly, amount] = ['pay.hoursPerWeek', 'pay.hourly', 'pay.amount'].map((path) => textAt(job, path));
  const time = hours ? `${hours} ${hours === '1' ? 'hour' : 'hours'} a week` : '';
  const anHour = hourly === 'minimum-wage' ? 'minimum wage' : hourly ? `£${hourly} an hour` : '';
  const pay = amount ? `£${plainNumber(amount)} ${perWords(textAt(job, 'pay.per'))}` : anHour;
  return [time, pay].filter((part) => part !== '').join(', ');
}
