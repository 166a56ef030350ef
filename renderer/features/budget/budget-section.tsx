import { useId, useMemo, useState } from 'react';
import type { Result } from '#shared/calculation/result';
import { StackedBars } from '../../ui/chart/stacked-bars.tsx';
import { Segments } from '../../ui/segments.tsx';
import { stacksOf, type NamedBudget } from './bars.ts';
import { budgetOf } from './budget.ts';
import { BudgetTable } from './budget-table.tsx';
import { budgetSentence, budgetWords } from './words.ts';
import './budget.css';

interface BudgetSectionProps {
  result: Result;
  nation: string;
  nameOf: (situation: string) => string;
}

/** Where the money of each situation comes from and where it goes, as bars and as a table with the same numbers. */
export function BudgetSection({ result, nation, nameOf }: BudgetSectionProps) {
  const titleId = useId();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const all = useMemo(
    () => result.situations.map((situation) => ({ id: situation.id, name: nameOf(situation.id), budget: budgetOf(situation, nation) })),
    [result, nation, nameOf],
  );
  const budgets = all.flatMap(({ budget, ...named }) => (budget === undefined ? [] : [{ ...named, budget }]));
  const without = all.filter(({ budget }) => budget === undefined).map(({ name }) => name);
  return (
    <section className="budget" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{budgetWords.title}</h2>
        {budgets.length > 0 && <p className="soft">{budgetWords.lead}</p>}
      </div>
      {without.length > 0 && <p>{budgetWords.noFigure(without.join(', '))}</p>}
      {budgets.length > 0 && (
        <>
          <ul className="budget-summary">
            {budgets.map(({ id, name, budget }) => (
              <li key={id}>{budgetSentence(name, budget)}</li>
            ))}
          </ul>
          <Segments label="Show the budget as" choices={budgetWords.views} value={view} onChange={setView} />
          {view === 'chart' ? <BudgetChart budgets={budgets} /> : <BudgetTable budgets={budgets} />}
        </>
      )}
    </section>
  );
}

function BudgetChart({ budgets }: { budgets: readonly NamedBudget[] }) {
  const { stacks, readings } = useMemo(() => stacksOf(budgets), [budgets]);
  const [read, setRead] = useState(0);
  const reading = Math.min(read, readings.length - 1);
  const said = readings[reading] ?? '';
  return (
    <div className="budget-chart">
      <p className="budget-reading">{said}</p>
      <StackedBars
        stacks={stacks}
        label={`${budgetWords.title}. ${budgetWords.keys}`}
        reading={reading}
        onReading={setRead}
        readingText={said}
      />
    </div>
  );
}
