import type { Trace, TraceEntry, TraceValue, Working } from '#shared/calculation/trace';
import type { Answer } from './evaluation.ts';
import { Count, isStep, Money, Quantity, Rate } from './quantity.ts';

/** Everything that these answers rest on, each question once, an answer before the answers it asked for. */
export function traceOf(roots: readonly Answer[], circumstances: unknown): Trace {
  const seen = new Set<Answer>();
  const entries: TraceEntry[] = [];
  const visit = (answer: Answer): void => {
    if (seen.has(answer)) return;
    seen.add(answer);
    entries.push(entryOf(answer, circumstances));
    answer.asked.forEach(visit);
  };
  roots.forEach(visit);
  return entries;
}

function entryOf(answer: Answer, circumstances: unknown): TraceEntry {
  const { question, subject, row } = answer;
  const unverified = row?.unverified ?? (question.kind === 'rule' ? question.unverified : undefined);
  const working = answer.given instanceof Quantity ? workingOf(answer.given) : undefined;
  return {
    key: answer.key,
    question: question.id,
    title: question.title,
    kind: question.kind,
    value: valueOf(answer.given),
    asked: [...new Set(answer.asked)].map((asked) => asked.key),
    ...(subject && { about: subject.key }),
    ...(question.kind === 'fact'
      ? { path: question.path(circumstances as never, subject as never) }
      : { law: row === undefined ? question.law.text : `${question.law.text}; ${row.authority}` }),
    ...(row && { from: row.from }),
    ...(answer.assumption !== undefined && { assumed: answer.assumption }),
    ...(unverified !== undefined && { unverified }),
    ...(answer.refusal && { refused: answer.refusal.message }),
    ...(working !== undefined && working.kind !== 'constant' && { working }),
  };
}

function workingOf(quantity: Quantity): Working {
  const value = quantity.toString();
  const { origin } = quantity;
  if (origin === undefined) return { kind: 'constant', value };
  if (!isStep(origin)) return { kind: 'answer', key: origin.key, value };
  return {
    kind: 'step',
    operation: origin.operation,
    ...(origin.by && { by: origin.by.name, law: origin.by.law.text }),
    operands: origin.operands.map(workingOf),
    value,
  };
}

function valueOf(value: unknown): TraceValue {
  if (isMoney(value)) return { kind: 'money', text: value.toString(), per: value.per };
  if (value instanceof Rate) return { kind: 'rate', text: value.toString() };
  if (value instanceof Count || typeof value === 'number') return { kind: 'number', text: value.toString() };
  if (typeof value === 'boolean') return { kind: 'yes-no', text: value ? 'yes' : 'no' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (Array.isArray(value)) return { kind: 'list', text: value.map(nameOf).join(', ') };
  if (typeof value === 'object' && value !== null && 'key' in value) return { kind: 'text', text: nameOf(value) };
  return { kind: 'none', text: '' };
}

const isMoney = (value: unknown): value is Money => value instanceof Money;

function nameOf(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'key' in item && typeof item.key === 'string') return item.key;
  return item instanceof Quantity || typeof item === 'string' ? item.toString() : '';
}
