import { expect, it } from 'vitest';
import { stepped } from '../../renderer/draft/fields.tsx';

it('changes hours by a step, from nothing, never below nought, and leaves what is no number', () => {
  expect(stepped('16', 1)).toBe('17');
  expect(stepped('7.5', -1)).toBe('6.5');
  expect(stepped('', 1)).toBe('1');
  expect(stepped('0.5', -1)).toBe('0');
  expect(stepped('many', 1)).toBe('many');
});
