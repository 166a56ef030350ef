import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Question, Result, Status } from '#shared/calculation/result';
import { QuestionNotes } from '../../renderer/features/comparison/question-notes.tsx';
import { StatusNotes } from '../../renderer/features/comparison/status-notes.tsx';

describe('what stays and what changes', () => {
  it('is told by state, with what may be lost first', () => {
    const text = textOf(statusNotes([note('kept', 'PIP stays.'), note('changes', 'The cap lifts.'), note('at-risk', 'UC may end.')]));
    expect(text).toMatch(/At risk.*UC may end\..*Changes.*The cap lifts\..*Stays.*PIP stays\./);
  });

  it('says each state once, however much is in it', () => {
    const text = textOf(statusNotes([note('lost', 'One.'), note('lost', 'Two.')]));
    expect(text.match(/Lost/g)).toHaveLength(1);
  });

  it('keeps a long list of what stays a press away, and never one note alone', () => {
    const kept = ['A.', 'B.', 'C.', 'D.', 'E.'].map((text) => note('kept', text));
    expect(textOf(statusNotes(kept))).toMatch(/A\..*B\..*C\..*Show 2 more that stay/);
    expect(textOf(statusNotes(kept.slice(0, 4)))).toContain('D.');
  });

  it('is a ledger of each situation, with the name of each thing and the day on which its source was checked', () => {
    const text = textOf(
      statusNotes([
        { ...note('kept', 'It stays.'), name: 'PIP', situation: 'a' },
        { ...note('lost', 'It ends.'), name: 'PIP', situation: 'b' },
      ]),
    );
    expect(text).toMatch(/ a .*Stays.*PIP.*It stays\..*The law\s*\. Checked 26 November 2026.* b .*Lost.*PIP.*It ends\./);
  });

  it('says once what is the same in each situation, and then what is not', () => {
    const both = (state: Status['state'], text: string) => ['a', 'b'].map((situation) => ({ ...note(state, text), situation }));
    const text = textOf(
      statusNotes([
        ...both('lost', 'Both lose it.'),
        ...both('kept', 'Both keep it.'),
        { ...note('lost', 'One loses it.'), situation: 'b' },
      ]),
    );
    expect(text).toMatch(/The same in each.*Both lose it\..*Both keep it\..* b .*One loses it\./);
    expect(text.match(/Checked/g)).toHaveLength(3);
    expect(text).not.toMatch(/ a .*Lost/);
  });

  it('leaves to the question what stays and is asked about, and begins with the most pounds', () => {
    const question: Question = { code: 'discount', path: 'help', text: 'Do they get the discount?', source: 'Regs' };
    const entries = ['discount', 'small', 'large'].map((code) => ({ ...note('kept', `${code} stays.`), code, situation: 'a' }));
    const line = (id: string, change: string) => ({ id, before: '0.00', after: change, change });
    const comparisons = [{ from: 'now', to: 'a', lines: [line('small', '1.00'), line('large', '-20.00')] }];
    const text = textOf(<StatusNotes result={resultWith({ status: entries, questions: [question], comparisons })} nameOf={(id) => id} />);
    expect(text).not.toContain('discount stays');
    expect(text).toMatch(/large stays\..*small stays\./);
  });

  it('says whose a thing is where there are two', () => {
    const mine = { ...note('kept', 'It stays.'), name: 'PIP', situation: 'a', who: 'partner' as const };
    const { situations, ...rest } = resultWith({ status: [mine] });
    const couple = { ...rest, situations: situations.map((one) => ({ ...one, people: { client: {}, partner: {} } })) };
    expect(textOf(<StatusNotes result={couple} nameOf={(id) => id} />)).toContain('PIP (partner)');
    expect(textOf(statusNotes([mine]))).not.toContain('PIP (partner)');
  });

  it('never hides what is lost', () => {
    const lost = ['A.', 'B.', 'C.', 'D.', 'E.'].map((text) => note('lost', text));
    expect(textOf(statusNotes(lost))).toContain('E.');
  });
});

describe('what may be missing', () => {
  it('is asked with its worth, once for each worth', () => {
    const ask = (situation: string, worth?: string): Question => ({
      code: 'esa',
      path: 'client.newStyleEsa',
      text: 'Is there New Style ESA?',
      source: 'ESA Regs 2013',
      situation,
      ...(worth && { worth }),
    });
    const text = textOf(<QuestionNotes result={resultWith({ questions: [ask('now', '400.00'), ask('a', '0.50')] })} nameOf={(id) => id} />);
    expect(text).toContain('£400.00 a month.');
    expect(text).toContain('£0.50 a month.');
    const twice = textOf(
      <QuestionNotes result={resultWith({ questions: [ask('a', '0.50'), ask('now', '400.00')] })} nameOf={(id) => id} />,
    );
    expect(twice).toMatch(/£400\.00.*£0\.50/);
    expect(textOf(<QuestionNotes result={resultWith({ questions: [] })} nameOf={(id) => id} />)).toBe('');
  });
});

const note = (state: Status['state'], text: string): Status => ({ code: text, state, text, source: 'The law', checked: '2026-11-26' });
const statusNotes = (status: Status[]) => <StatusNotes result={resultWith({ status })} nameOf={(id) => id} />;
const textOf = (element: ReactNode): string =>
  renderToStaticMarkup(element)
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, ' ');

const resultWith = (parts: Partial<Result>): Result => ({
  format: 'taper-result',
  version: 1,
  reference: 'T-1',
  edition: '2026.2',
  asAt: '2026-06-15',
  situations: ['now', 'a', 'b'].map((id) => ({ id, asAt: '2026-06-15', amounts: {}, people: { client: {} } })),
  comparisons: [],
  status: [],
  warnings: [],
  assumptions: [],
  notCounted: [],
  refusals: [],
  ...parts,
});
