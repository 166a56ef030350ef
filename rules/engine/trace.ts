import type { Trace, TraceEntry, TraceValue, Working } from '#shared/calculation/trace';
import type { Answer } from './evaluation.ts';
import { Count, Money, Rate } from './amounts.ts';
import { isStep, Quantity } from './quantity.ts';

/** Everything that these answers rest on, each question once, an answer before the answers it asked for. */
export function traceOf(roots: readonly Answer[], circumstances: unknown): Trace {
  const seen = new Set<Answer>();
  const entries: TraceEntry[] = [];
  const visit = (answer: Answer): void => {
    if (seen.has(answer)) return;
    seen.add(answer);
    entries.push(entryOf(answer, circumstances));
    for (const asked of answer.asked) visit(asked);
  };
  roots.forEach(visit);
  return entries;
}

function entryOf(answer: Answer, circumstances: unknown): TraceEntry {
  const { question, subject, row } = answer;
  const entry: TraceEntry = {
    key: answer.key,
    question: question.id,
    title: question.title,
    kind: question.kind,
    value: valueOf(answer.given),
    asked: keysOf(answer.asked),
  };
  if (subject !== undefined) entry.about = subject.key;
  if (question.kind === 'fact') entry.path = question.path(circumstances as never, subject as never);
  else entry.law = row === undefined ? question.law.text : `${question.law.text}; ${row.authority}`;
  if (row !== undefined) entry.from = row.from;
  if (row?.pack !== undefined) entry.pack = row.pack;
  if (answer.assumption !== undefined) entry.assumed = answer.assumption;
  const unverified = row?.unverified ?? (question.kind === 'rule' ? question.unverified : undefined);
  if (unverified !== undefined) entry.unverified = unverified;
  if (answer.refusal !== undefined) entry.refused = answer.refusal.message;
  // A fact has no sum of its own: what it states may have been worked out in another situation (the present).
  if (question.kind !== 'fact' && answer.given instanceof Quantity && answer.given.origin !== undefined)
    entry.working = workingOf(answer.given);
  return entry;
}

/** The keys of what was asked, each once, in the order of asking. */
function keysOf(asked: readonly Answer[]): string[] {
  const keys: string[] = [];
  for (const { key } of asked) if (!keys.includes(key)) keys.push(key);
  return keys;
}

function workingOf(quantity: Quantity): Working {
  const value = quantity.toString();
  const { origin } = quantity;
  if (origin === undefined) return { kind: 'constant', value };
  if (!isStep(origin)) return { kind: 'answer', key: origin.key, value };
  const { operation, by } = origin;
  const operands = origin.operands.map(workingOf);
  if (by === undefined) return { kind: 'step', operation, operands, value };
  return { kind: 'step', operation, by: by.name, law: by.law.text, operands, value };
}

/** An answer as text, with how to read it. */
export function valueOf(value: unknown): TraceValue {
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
