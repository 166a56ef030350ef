import guideText from '../../../docs/guide/README.md?raw';
import { textOf } from './chapters.ts';

/** The user guide, as it is in the documentation. */
export const guide = textOf(guideText);

export const guidePath = 'docs/guide/README.md';
