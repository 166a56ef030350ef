import type { TraceEntry, Working } from '#shared/calculation/trace';
import { kindOf, type Entries } from '../../words/trace.ts';
import { bare } from '../../words/values.ts';
import { WorkingSum } from './working.tsx';

interface NamedSumProps {
  working: Working;
  entries: Entries;
  /** What an answer is called: as its row beside the figures. */
  label: (entry: TraceEntry) => string;
}

/** A sum with a name for each of its amounts: line by line where it only adds and takes off, else as it is written with the names below. */
export function NamedSum({ working, entries, label }: NamedSumProps) {
  const total = bare(working.value, kindOf(working, entries));
  const terms = termsOf(working)?.filter(({ node }) => Number(node.value) !== 0);
  const nameOf = (node: Working): string | undefined => {
    const entry = node.kind === 'answer' ? entries.get(node.key) : undefined;
    return entry && label(entry);
  };
  if (terms !== undefined && terms.length > 1) {
    return (
      <table className="explanation-sum sum-terms">
        <tbody>
          {terms.map(({ node, sign }, index) => (
            // The parts of a sum have no identity but their place.
            <tr key={index}>
              <th scope="row">{nameOf(node) ?? <WorkingSum node={node} entries={entries} />}</th>
              <td>
                {sign < 0 ? '− ' : index === 0 ? '' : '+ '}
                {bare(node.value, kindOf(node, entries))}
              </td>
            </tr>
          ))}
          <tr className="sum-equals">
            <th scope="row">Together</th>
            <td>= {total}</td>
          </tr>
        </tbody>
      </table>
    );
  }
  const named = answersIn(working).flatMap((node) => {
    const name = nameOf(node);
    return name === undefined ? [] : [{ key: node.key, name, value: bare(node.value, kindOf(node, entries)) }];
  });
  return (
    <div className="explanation-sum">
      <p>
        <WorkingSum node={working} entries={entries} /> <span className="sum-equals">= {total}</span>
      </p>
      <ul className="sum-names">
        {named.map(({ key, name, value }) => (
          <li key={key}>
            {value}: {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Term {
  node: Working;
  sign: 1 | -1;
}

/** What is added and taken off, through sums within a sum; nothing where it is more than adding and taking off. */
function termsOf(node: Working, sign: 1 | -1 = 1): Term[] | undefined {
  if (node.kind !== 'step' || !adds(node)) return undefined;
  return node.operands.flatMap((operand, index) => {
    const own = node.operation !== 'sum' && index > 0 ? (-sign as 1 | -1) : sign;
    return termsOf(operand, own) ?? [{ node: operand, sign: own }];
  });
}

/** An excess is a difference too, unless nothing is left. */
const adds = ({ operation, value }: Extract<Working, { kind: 'step' }>): boolean =>
  operation === 'sum' || operation === 'difference' || (operation === 'excess' && Number(value) !== 0);

/** The answers that a sum is made of, each once. */
function answersIn(node: Working): Extract<Working, { kind: 'answer' }>[] {
  const found = new Map<string, Extract<Working, { kind: 'answer' }>>();
  const visit = (one: Working): void => {
    if (one.kind === 'answer') found.set(one.key, one);
    if (one.kind === 'step') one.operands.forEach(visit);
  };
  visit(node);
  return [...found.values()];
}
