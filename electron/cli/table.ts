import type { Group, Row } from './rows.ts';
import { wrapped } from './wrap.ts';

const gap = 2;
const narrowestCell = 11;
const widestCell = 18;

/** A table with a column for each situation. What does not fit beside goes below, with the first situation repeated. */
export function tableOf(headers: readonly string[], groups: readonly Group[], width: number): string[] {
  const labelWidth = Math.min(Math.max(...groups.flatMap(({ rows }) => rows.map(labelLength))), Math.max(18, Math.floor(width * 0.42)));
  const cellWidth = Math.max(
    narrowestCell,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.length))),
    Math.min(widestCell, Math.max(...headers.map((header) => header.length))),
  );
  const fitting = Math.max(1, Math.floor((width - labelWidth) / (cellWidth + gap)));
  return blocks(headers.length, fitting)
    .map((columns) => blockOf(columns, headers, groups, labelWidth, cellWidth))
    .reduce((above, block) => [...above, '', ...block]);
}

/** Which situations stand side by side. The first is repeated in every block that has room for two. */
function blocks(situations: number, fitting: number): number[][] {
  const all = Array.from({ length: situations }, (_, index) => index);
  if (situations <= fitting) return [all];
  if (fitting === 1) return all.map((index) => [index]);
  const others = all.slice(1);
  const beside = fitting - 1;
  return Array.from({ length: Math.ceil(others.length / beside) }, (_, block) => [
    0,
    ...others.slice(block * beside, (block + 1) * beside),
  ]);
}

function blockOf(
  columns: readonly number[],
  headers: readonly string[],
  groups: readonly Group[],
  labelWidth: number,
  cellWidth: number,
): string[] {
  const line = (label: string, cells: readonly string[]): string =>
    `${label.padEnd(labelWidth)}${cells.map((cell) => ' '.repeat(gap) + cell.padStart(cellWidth)).join('')}`.trimEnd();
  const heads = columns.map((column) => wrapped(headers[column] ?? '', cellWidth));
  const height = Math.max(...heads.map((head) => head.length));
  const header = Array.from({ length: height }, (_, index) =>
    line(
      '',
      heads.map((head) => head[index - height + head.length] ?? ''),
    ),
  );
  const rule = '-'.repeat(labelWidth + columns.length * (cellWidth + gap));
  const body = groups.flatMap(({ heading, rows }) => [
    '',
    ...wrapped(heading, rule.length),
    ...rows.flatMap((row) => rowLines(row, columns, labelWidth).map(({ label, cells }) => line(label, cells))),
  ]);
  return [...header, rule, ...body.slice(1)];
}

/** A label that is too long goes over several lines; the cells stand beside its last. */
function rowLines({ title, depth, cells }: Row, columns: readonly number[], labelWidth: number): { label: string; cells: string[] }[] {
  const indent = indentOf(depth);
  const labels = wrapped(title, labelWidth - indent.length);
  return labels.map((label, index) => ({
    label: indent + label,
    cells: index === labels.length - 1 ? columns.map((column) => cells[column] ?? '') : [],
  }));
}

const indentOf = (depth: number): string => '  '.repeat(depth + 1);
const labelLength = ({ title, depth }: Row): number => title.length + indentOf(depth).length;
