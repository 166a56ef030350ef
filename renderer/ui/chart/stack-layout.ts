import type { Pattern, Tone } from './patterns.tsx';

/** One part of a bar: how large it is, and what is written at it. */
export interface Part {
  id: string;
  size: number;
  /** "Take-home pay £866.78" */
  label: string;
  pattern: Pattern;
  tone: Tone;
}

/** Parts in a row that make up one amount, with what they are together. */
export interface Bar {
  id: string;
  caption: string;
  parts: readonly Part[];
}

/** The bars of one thing under its name. */
export interface Stack {
  id: string;
  title: string;
  bars: readonly Bar[];
}

export interface PlacedPart extends Part {
  x: number;
  width: number;
  /** In which line below the bar its label stands, from nought. */
  row: number;
  /** Its number in the order of reading. */
  index: number;
}

export interface PlacedBar {
  id: string;
  caption: string;
  parts: readonly PlacedPart[];
  /** The line of the caption, and the upper edge of the bar. */
  captionAt: number;
  top: number;
  /** The base of the first line of labels. */
  labelsAt: number;
}

export interface PlacedStack {
  id: string;
  title: string;
  titleAt: number;
  bars: readonly PlacedBar[];
}

export interface StackLayout {
  stacks: readonly PlacedStack[];
  height: number;
  /** Whether labels stand under one another with a sample of the pattern, because there is no room beside one another. */
  isNarrow: boolean;
}

export const barHeight = 28;
export const labelHeight = 20;
const narrow = 560;
const letter = 6.9;
const between = 14;

/** How wide a text is drawn at most, near enough to keep labels apart. */
export const widthOfText = (text: string): number => text.length * letter;

/** Where every bar, part and label is. All bars have one scale, so that lengths can be compared. */
export function layoutOf(stacks: readonly Stack[], width: number): StackLayout {
  const isNarrow = width < narrow;
  const all = stacks.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts));
  const longest = Math.max(1, ...stacks.flatMap(({ bars }) => bars.map(({ parts }) => sizeOf(parts))));
  // A label begins where its part begins, so the widest one has to fit after the last beginning.
  const room = isNarrow ? 2 : Math.min(width * 0.4, Math.max(0, ...all.map(({ label }) => widthOfText(label))));
  const scale = Math.max(width - room, 1) / longest;
  let down = 0;
  let index = 0;
  const placed = stacks.map(({ id, title, bars }): PlacedStack => {
    const titleAt = down + 16;
    down += 26;
    const placedBars = bars.map(({ id: barId, caption, parts }): PlacedBar => {
      const [captionAt, top] = [down + 16, down + 24];
      const own = placedParts(parts, scale, isNarrow, index);
      index += own.length;
      const rows = Math.max(0, ...own.map(({ row }) => row + 1));
      const labelsAt = top + barHeight + 20;
      down = labelsAt + rows * labelHeight;
      return { id: barId, caption, parts: own, captionAt, top, labelsAt };
    });
    down += 20;
    return { id, title, titleAt, bars: placedBars };
  });
  return { stacks: placed, height: Math.max(down - 20, 1), isNarrow };
}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { size }) => sum + size, 0);

function placedParts(parts: readonly Part[], scale: number, isNarrow: boolean, first: number): PlacedPart[] {
  let x = 0;
  const along = parts.map((part, at) => {
    const one = { ...part, x, width: part.size * scale, row: at, index: first + at };
    x += one.width;
    return one;
  });
  return isNarrow ? along : inRows(along);
}

/**
 * Labels in as few lines as they need. From the last to the first: one that would run into a label to its right goes a line down,
 * and the fine line that leads to it crosses no other label.
 */
function inRows(parts: readonly PlacedPart[]): PlacedPart[] {
  const taken: number[] = [];
  return parts
    .toReversed()
    .map((part) => {
      const end = part.x + widthOfText(part.label) + between;
      const free = taken.findIndex((from) => end <= from);
      const row = free < 0 ? taken.length : free;
      taken[row] = part.x;
      return { ...part, row };
    })
    .toReversed();
}
