import type { Result } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
import { lineLabel } from '../../../words/amounts.ts';
import { longDate } from '../../../words/dates.ts';
import { pounds } from '../../../words/money.ts';
import type { PageSubject } from '../content/page.ts';
import { ChangesTable, type SumOf } from './changes-table.tsx';
import { LawTables } from './law-tables.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { LinesTable } from './lines-table.tsx';
import { Texts } from './part.tsx';
import { sheetWords } from './words.ts';
import './adviser-sheet.css';

interface AdviserSheetProps {
  result: Result;
  nation: string;
  /** How each situation was worked out. */
  traces: Readonly<Record<string, Trace | undefined>>;
  nameOf: (situation: string) => string;
  sumOf: SumOf;
  signed: PageSubject['signed'];
  adviser: string;
  day: string;
  /** The number of the log's entry about this printing, once it was printed. */
  head: string | undefined;
}

/** Everything that stands behind the client's page: every line, why each changes, the law, and what the answer rests on. */
export function AdviserSheet({ result, nation, traces, nameOf, sumOf, signed, adviser, day, head }: AdviserSheetProps) {
  const { comparisons, status, stopping = [], range } = result;
  return (
    <article className="paper adviser-sheet" lang="en-GB">
      <header>
        <h1>{sheetWords.title(result.reference)}</h1>
        <p>
          <strong>
            {signed === undefined ? sheetWords.notSigned : sheetWords.signed(signed.adviser, longDate(signed.at.slice(0, 10)))}
          </strong>{' '}
          {sheetWords.made(adviser, longDate(day))} {sheetWords.rates(longDate(result.asAt))}{' '}
          {sheetWords.edition(result.edition, result.digest)}{' '}
          {result.pack !== undefined && sheetWords.pack(result.pack.name, result.pack.serial, longDate(result.pack.issued))}{' '}
          {head !== undefined && sheetWords.log(head)}
        </p>
      </header>
      <Texts title={sheetWords.refusals} entries={textsOf(result.refusals, nameOf)} />
      <Texts title={sheetWords.warnings} entries={textsOf(result.warnings, nameOf)} />
      <LinesTable result={result} nation={nation} nameOf={nameOf} />
      {comparisons.map((comparison) => (
        <ChangesTable
          key={comparison.to}
          name={nameOf(comparison.to)}
          comparison={comparison}
          range={range?.comparisons.find(({ to }) => to === comparison.to)}
          now={traces['now'] ?? []}
          later={traces[comparison.to] ?? []}
          nation={nation}
          sumOf={sumOf}
        />
      ))}
      {comparisons.map(({ to }) => (
        <LedgerTable key={to} title={sheetWords.ledger(nameOf(to))} entries={status.filter(({ situation }) => situation === to)} />
      ))}
      {stopping.map(({ situation, ledger }) => (
        <LedgerTable key={situation} title={sheetWords.stop(nameOf(situation))} entries={ledger} />
      ))}
      <Texts title={sheetWords.questions} entries={questionsOf(result, nameOf)} />
      <Texts title={sheetWords.assumed} entries={assumptionsOf(result, nation)} />
      <Texts title={sheetWords.notCounted} entries={textsOf(result.notCounted, nameOf)} />
      <LawTables traces={Object.values(traces).flatMap((trace) => (trace === undefined ? [] : [trace]))} />
    </article>
  );
}

interface Told {
  code: string;
  text: string;
  situation?: string | undefined;
}

const textsOf = (entries: readonly Told[], nameOf: AdviserSheetProps['nameOf']) =>
  entries.map(({ code, text, situation }) => ({
    key: `${code} ${situation} ${text}`,
    text: situation === undefined ? text : `${nameOf(situation)}: ${text}`,
  }));

const questionsOf = ({ questions = [] }: Result, nameOf: AdviserSheetProps['nameOf']) =>
  questions.map(({ code, text, source, worth, situation }) => ({
    key: `${code} ${situation} ${text}`,
    text: `${situation === undefined || situation === 'now' ? '' : `${nameOf(situation)}: `}${text} ${worth === undefined ? '' : `${sheetWords.worth(pounds(worth))} `}${source}.`,
  }));

const assumptionsOf = ({ assumptions }: Result, nation: string) =>
  assumptions.map(({ code, path, text, unverified, affects = [] }) => ({
    key: `${code} ${path}`,
    text: (
      <>
        {unverified === true && !text.startsWith('Unchecked') && <strong>{sheetWords.unchecked} </strong>}
        {text} {affects.length > 0 && sheetWords.restsOnIt(affects.map((id) => lineLabel(id, nation)).join(', '))}
      </>
    ),
  }));
