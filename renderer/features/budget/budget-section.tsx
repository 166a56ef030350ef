import { useId, useMemo, useState } from 'react';
import type { Result } from '#shared/calculation/result';
import { ChartToKeep } from '../../ui/chart/chart-to-keep.tsx';
import { StackedBars } from '../../ui/chart/stacked-bars.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import { Segments } from '../../ui/segments.tsx';
import { longDate } from '../../words/dates.ts';
import { stacksOf, type NamedBudget } from './bars.ts';
import { budgetOf } from './budget.ts';
import { BudgetTable } from './budget-table.tsx';
import { budgetSentence, budgetWords } from './words.ts';
import './budget.css';

interface BudgetSectionProps {
  result: Result;
  nation: string;
  nameOf: (situation: string) => string;
  onKeep: (name: string, content: Blob) => void;
}

/** Where the money of each situation comes from and where it goes, as bars and as a table with the same numbers. */
export function BudgetSection({ result, nation, nameOf, onKeep }: BudgetSectionProps) {
  const titleId = useId();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const all = useMemo(
    () => result.situations.map((situation) => ({ id: situation.id, name: nameOf(situation.id), budget: budgetOf(situation, nation) })),
    [result, nation, nameOf],
  );
  const budgets = all.flatMap(({ budget, ...named }) => (budget === undefined ? [] : [{ ...named, budget }]));
  const without = all.filter(({ budget }) => budget === undefined).map(({ name }) => name);
  return (
    <section className="budget" data-help-of="budget" aria-labelledby={titleId}>
      <div>
        <div className="budget-head">
          <h2 id={titleId}>{budgetWords.title}</h2>
          <HelpLink chapter="budget" about="where the money comes from" />
        </div>
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
          {view === 'chart' ? (
            <ChartToKeep {...chartFile(result)} onKeep={onKeep}>
              <BudgetChart budgets={budgets} />
            </ChartToKeep>
          ) : (
            <BudgetTable budgets={budgets} />
          )}
        </>
      )}
    </section>
  );
}

const chartFile = ({ reference, asAt }: Result) => ({
  title: budgetWords.title,
  heading: budgetWords.title,
  name: `${budgetWords.title}, ${reference}`,
  about: [budgetWords.lead, budgetWords.picture(reference, longDate(asAt))],
});

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
