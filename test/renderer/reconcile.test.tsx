import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { reconcile } from '#rules';
import type { Reconciliation } from '#shared/calculation/reconcile';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { createDraftStore } from '../../renderer/draft/store.ts';
import { DraftProvider } from '../../renderer/draft/context.tsx';
import { withAnswer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { CauseAction, fieldWords } from '../../renderer/features/reconcile/cause-action.tsx';
import { Explanations } from '../../renderer/features/reconcile/explanations.tsx';
import { withLastDay } from '../../renderer/features/reconcile/period-fields.tsx';
import { LinesTable } from '../../renderer/features/reconcile/lines-table.tsx';
import { StatementLine } from '../../renderer/features/reconcile/statement-line.tsx';
import { headOf, outcomeOf, verdictOf } from '../../renderer/features/reconcile/words.ts';
import { answered } from './answered.ts';

const period = { from: '2026-06-15', to: '2026-07-14' };
const parsed = readDraft({
  format: 'taper-case',
  version: 1,
  reference: 'R-1',
  asAt: '2026-06-15',
  nation: 'england',
  client: { age: '30' },
  home: { tenure: 'living-with-others' },
  savings: '0',
  claims: { universalCredit: true },
  now: { id: 'now', jobs: [] },
  scenarios: [],
});
if (!parsed.ok) throw new Error('This household is whole.');
const household = parsed.case;
// One person of 30 who lives with others: the standard allowance of 424.90 and nothing else.
const against = (payment: string, health?: string): Reconciliation =>
  reconcile({
    ...household,
    statement: { ...period, payment, ...(health !== undefined && { entitlement: { standardAllowance: '424.90', health } }) },
  });

describe('a statement that is being entered', () => {
  it('is no part of the case until its period and its payment are there', () => {
    const draft = withAnswer(answered(), 'statement.entitlement.housing', '£500');
    expect(candidateOf(draft)['statement']).toBeUndefined();
    expect(readDraft(draft).ok).toBe(true);
  });

  it('is read as typed, with pound signs and commas', () => {
    const whole = { from: '2026-6-15', to: '2026-7-14', entitlement: { housing: '£1,500', childAmounts: '607.88' }, payment: '£1,860.04' };
    expect(candidateOf({ ...answered(), statement: whole })['statement']).toEqual({
      ...period,
      entitlement: { housing: '1500', childAmounts: '607.88' },
      payment: '1860.04',
    });
  });

  it('fills in the last day from the first, follows it, and leaves alone another that was typed', () => {
    const begun = (from: string, to?: string, before = '') =>
      withLastDay({ ...answered(), statement: { from, ...(to !== undefined && { to }) } }, before)['statement'];
    expect(begun('2026-10-14')).toEqual({ from: '2026-10-14', to: '2026-11-13' });
    expect(begun('2026-1-31')).toEqual({ from: '2026-1-31', to: '2026-02-27' });
    expect(begun('2026-10-14', '2026-10-31', '2026-10-1')).toEqual({ from: '2026-10-14', to: '2026-11-13' });
    expect(begun('2026-10-14', '2026-11-12', '2026-10-1')).toEqual({ from: '2026-10-14', to: '2026-11-12' });
    expect(begun('2026-10-', '--')).toEqual({ from: '2026-10-', to: '--' });
  });

  it('says at its last day that a period is a month', () => {
    const read = readDraft({ ...answered(), statement: { from: '2026-06-15', to: '2026-08-14', payment: '1' } });
    expect(read).toMatchObject({ ok: false, problems: [{ path: 'statement.to', kind: 'wrong' }] });
  });
});

describe('the statement beside the answer', () => {
  it('is one calm line where it agrees', () => {
    expect(outcomeOf(against('424.90'))).toBe('Agrees to the penny with the statement for the month to 14 July 2026.');
  });

  it('says by how much it differs and how far that is explained', () => {
    expect(outcomeOf(against('642.16', '217.26'))).toBe(
      'Taper works out £217.26 less than the statement for the month to 14 July 2026: one explanation to the penny.',
    );
    expect(outcomeOf(against('424.89'))).toBe(
      'Taper works out £0.01 more than the statement for the month to 14 July 2026: no explanation was found.',
    );
    expect(headOf(against('424.89'))).toMatch(/^The payments are £0\.01 apart\. Nothing that was tried explains it\./);
  });

  it('says of each line in words whether it agrees', () => {
    const { lines } = against('642.16', '217.26');
    expect(lines.map(verdictOf)).toEqual(['Agrees', '£217.26 more on the statement', 'Not entered', '£217.26 more on the statement']);
    const text = textOf(<LinesTable reconciliation={against('642.16', '217.26')} />);
    expect(text).toMatch(/Standard allowance £424\.90 £424\.90 Agrees Limited capability for work £217\.26 £0\.00 £217\.26 more/);
  });

  it('tells each explanation with its law, what to check, and a way to use it', () => {
    const store = createDraftStore(answered());
    const text = textOf(
      <DraftProvider store={store} problems={[]}>
        <Explanations reconciliation={against('642.16', '217.26')} />
      </DraftProvider>,
    );
    expect(text).toContain('The client has the LCWRA element at the lower rate');
    expect(text).toContain('UC Regs 2013 (SI 2013/376) reg');
    expect(text).toMatch(/Use this.*Not so/);
  });

  it('leads to the field that decides it where no one value says it', () => {
    const store = createDraftStore(answered());
    const text = textOf(
      <DraftProvider store={store} problems={[]}>
        <Explanations reconciliation={against('212.45')} />
      </DraftProvider>,
    );
    expect(text).toContain('half of the month');
    expect(text).toContain('Go to “Payment”');
    expect(text).not.toContain('Use this');
  });

  it('says where no answer of the case can say it', () => {
    const store = createDraftStore(answered());
    const text = textOf(
      <DraftProvider store={store} problems={[]}>
        <CauseAction cause={{ code: 'sanction', kind: 'applied', text: 'A sanction.', law: 'reg 111', check: 'Ask.' }} />
      </DraftProvider>,
    );
    expect(text).toContain('No answer of the case says this');
  });

  it('names every field that decides a cause', () => {
    const fields = ['now.jobs[0].payDay', 'now.jobs[0].firstPayDay', 'now.jobs[0].pay', 'now.jobs[0].profit.amount', 'now.jobs'];
    const others = ['now.childcare[0].amount', 'home.tenure', 'client.pip', 'client.capability', 'statement.from', 'statement.payment'];
    for (const field of [...fields, ...others, 'children[2].limitException']) expect(fieldWords(field)).not.toContain(field);
    expect(fieldWords('children[0].born')).toBe('Give the date of birth of child 1');
  });

  it('has a line above the answer once a statement was entered, and where Universal Credit is claimed', () => {
    const state = { reconciliation: undefined, working: false, failed: undefined };
    const compared = { ...state, reconciliation: against('642.16', '217.26') };
    expect(renderToStaticMarkup(<StatementLine claims={false} state={compared} onOpen={() => {}} />)).toBe('');
    expect(renderToStaticMarkup(<StatementLine claims state={state} onOpen={() => {}} />)).toBe('');
    expect(textOf(<StatementLine claims state={compared} onOpen={() => {}} />)).toContain('Check against the statement');
  });
});

const textOf = (element: Parameters<typeof renderToStaticMarkup>[0]): string =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
