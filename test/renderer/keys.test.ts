import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyGroups, keyName } from '../../renderer/features/keyboard/keys.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guide/README.md'), 'utf8');
const chapter = guide.slice(guide.indexOf('## By keyboard'), guide.indexOf('## What this version covers'));
const keys = keyGroups.flatMap((group) => group.keys.flatMap((entry) => entry.keys));

describe('the keys of Taper', () => {
  it('stand in the guide, each of them', () => {
    expect(keys.filter((key) => key !== '?' && !chapter.includes(key))).toEqual([]);
    expect(chapter).toContain('question mark');
  });

  // What a browser or a screen reader does with a key stays theirs: F3, F5, F7, F10 to F12, Alt with a key, and letters alone.
  it('are none of those that Chromium or a screen reader has', () => {
    expect(keys.filter((key) => /^(F3|F4|F5|F7|F1[0-2]|Alt\+.*|Ctrl\+Alt\+.*|[a-zA-Z0-9])$/.test(key))).toEqual([]);
  });

  it('are called as on the machine', () => {
    expect(keyName('Ctrl+Shift+Z', true)).toBe('⌘Shift+Z');
    expect(keyName('Ctrl+K', false)).toBe('Ctrl+K');
  });
});
