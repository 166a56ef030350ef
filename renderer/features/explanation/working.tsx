import type { ReactNode } from 'react';
import type { Operation, Working } from '#shared/calculation/trace';
import { bare } from '../../words/values.ts';
import { kindOf, titleWords, type Entries } from '../../words/trace.ts';

interface WorkingProps<Node extends Working = Working> {
  node: Node;
  entries: Entries;
  /** What the node's neighbours are, by which a bare constant is read. */
  kind?: ReturnType<typeof kindOf>;
}

type Step = Extract<Working, { kind: 'step' }>;

/** A sum in words with its numbers: "55% × (£1,450.00 − £427.00)". One component for each kind of node. */
export function WorkingSum({ node, entries, kind }: WorkingProps) {
  if (node.kind === 'answer') return <AnswerNode node={node} entries={entries} />;
  if (node.kind === 'constant') return <>{bare(node.value, kind ?? 'number')}</>;
  const Node = steps[node.operation];
  return <Node node={node} entries={entries} />;
}

function AnswerNode({ node, entries }: WorkingProps<Extract<Working, { kind: 'answer' }>>) {
  const entry = entries.get(node.key);
  return (
    <span className="sum-answer" title={entry && titleWords(entry)}>
      {bare(node.value, entry?.value.kind ?? 'number')}
    </span>
  );
}

const SumNode = ({ node, entries }: WorkingProps<Step>) =>
  node.operands.length === 0 ? 'nothing to add' : <Joined node={node} entries={entries} sign=" + " />;

const DifferenceNode = ({ node, entries }: WorkingProps<Step>) => <Joined node={node} entries={entries} sign=" − " />;

const ProductNode = ({ node, entries }: WorkingProps<Step>) => <Joined node={node} entries={entries} sign=" × " />;

const QuotientNode = ({ node, entries }: WorkingProps<Step>) => <Joined node={node} entries={entries} sign=" ÷ " />;

/** The first above the second; where it is not above, nil. */
function ExcessNode({ node, entries }: WorkingProps<Step>) {
  const [first, second] = node.operands;
  const isNil = Number(node.value) === 0;
  return (
    <>
      <Operand node={first} within={node} entries={entries} /> − <Operand node={second} within={node} entries={entries} />
      {isNil && ', which leaves nothing'}
    </>
  );
}

const LesserNode = ({ node, entries }: WorkingProps<Step>) => (
  <>
    the smaller of <Listed node={node} entries={entries} />
  </>
);

const GreaterNode = ({ node, entries }: WorkingProps<Step>) => (
  <>
    the larger of <Listed node={node} entries={entries} />
  </>
);

/** A rounding is said where it changes something. */
function RoundNode({ node, entries }: WorkingProps<Step>) {
  const [operand] = node.operands;
  const changes = operand === undefined || Number(operand.value) !== Number(node.value);
  return (
    <>
      {operand && <WorkingSum node={operand} entries={entries} kind={kindOf(node, entries)} />}
      {changes && node.by !== undefined && <span className="sum-rounding">, {node.by}</span>}
    </>
  );
}

/** A conversion between periods, with its two numbers; one that changes nothing is left out. */
function ConvertNode({ node, entries }: WorkingProps<Step>) {
  const [operand, multiplier, divisor] = node.operands;
  const changes = multiplier?.value !== divisor?.value;
  return (
    <>
      <Operand node={operand} within={node} entries={entries} />
      {changes && multiplier && Number(multiplier.value) !== 1 && <> × {bare(multiplier.value, 'number')}</>}
      {changes && divisor && <> ÷ {bare(divisor.value, 'number')}</>}
    </>
  );
}

const PartsNode = ({ node, entries }: WorkingProps<Step>) => (
  <>
    <Joined node={node} entries={entries} sign=" ÷ " />, a part counting as a whole
  </>
);

const WholePartsNode = ({ node, entries }: WorkingProps<Step>) => (
  <>
    <Joined node={node} entries={entries} sign=" ÷ " />, whole parts only
  </>
);

const steps: Record<Operation, (props: WorkingProps<Step>) => ReactNode> = {
  sum: SumNode,
  difference: DifferenceNode,
  product: ProductNode,
  quotient: QuotientNode,
  excess: ExcessNode,
  lesser: LesserNode,
  greater: GreaterNode,
  round: RoundNode,
  convert: ConvertNode,
  parts: PartsNode,
  'whole-parts': WholePartsNode,
};

function Joined({ node, entries, sign }: WorkingProps<Step> & { sign: string }) {
  return node.operands.map((operand, index) => (
    // The operands of a sum have no identity but their place.
    <span key={index}>
      {index > 0 && sign}
      <Operand node={operand} within={node} entries={entries} />
    </span>
  ));
}

function Listed({ node, entries }: WorkingProps<Step>) {
  return node.operands.map((operand, index) => (
    <span key={index}>
      {index > 0 && (index === node.operands.length - 1 ? ' and ' : ', ')}
      <Operand node={operand} within={node} entries={entries} />
    </span>
  ));
}

/** An operand, in brackets where it is a sum of its own. */
function Operand({ node, within, entries }: { node: Working | undefined; within: Step; entries: Entries }) {
  if (node === undefined) return null;
  const sum = <WorkingSum node={node} entries={entries} kind={constantKind(within, entries)} />;
  const needsBrackets = node.kind === 'step' && node.operands.length > 1 && within.operands.length > 1 && !isTransparent(node);
  return needsBrackets ? <>({sum})</> : sum;
}

// In a product the constant is a count; beside amounts it is an amount.
function constantKind(within: Step, entries: Entries): ReturnType<typeof kindOf> {
  if (['product', 'quotient', 'convert'].includes(within.operation)) return 'number';
  const [first] = within.operands;
  return ['parts', 'whole-parts'].includes(within.operation) && first ? kindOf(first, entries) : kindOf(within, entries);
}

const isTransparent = (node: Step): boolean => node.operation === 'convert' && node.operands[1]?.value === node.operands[2]?.value;
