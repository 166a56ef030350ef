import { useRef, type ReactNode } from 'react';
import { pounds } from '../../words/money.ts';
import type { Column } from './columns.ts';
import { headlineOfColumn } from './headline.ts';
import { HeadlineFigure } from './headline-figure.tsx';
import type { Beneath } from './beneath.ts';
import { useHoursKey } from './use-hours-key.ts';

export interface HeadsProps {
  now: Column;
  scenarios: readonly Column[];
  /** What can be done with a scenario, beside its name; nothing for one that is not being edited. */
  actions?: (scenario: Column) => ReactNode;
  /** The answers of a scenario that can be changed in place. */
  fields?: (scenario: Column) => ReactNode;
  /** The answers of a scenario in words, for paper. */
  onPaper?: (scenario: Column) => ReactNode;
  /** What stands where the first scenario would, while there is none. */
  invitation?: ReactNode;
  /** The way to one more scenario, under how things are now. */
  more?: ReactNode;
  /** What to know of a scenario's figure before relying on it, and what more is said of it. */
  beneath?: (scenario: Column) => readonly Beneath[];
  further?: (scenario: Column) => readonly string[];
  onReveal?: ((path: string) => void) | undefined;
  /** Whether each situation has one line with its name and its figure. */
  isBrief?: boolean;
  /** Brings the headlines on the screen, before a key goes to the hours of one of them. */
  onShow?: () => void;
}

/** The situations with their headlines, each above its column: how things are now, then each "what if". */
export function Heads({
  now,
  scenarios,
  actions,
  fields,
  onPaper,
  invitation,
  more,
  beneath,
  further,
  onReveal,
  isBrief = false,
  onShow = nothing,
}: HeadsProps) {
  const heads = useRef<HTMLDivElement>(null);
  useHoursKey(heads, onShow);
  return (
    <div className="heads" ref={heads}>
      <section className="head head-now" aria-label={now.name}>
        <h2 className="head-name">{now.name}</h2>
        <div className="headline">
          <p className="headline-main">
            <span className="headline-lead">Money left </span>
            <span className="headline-value" data-range={nowIsRange(now) || undefined}>
              {nowFigure(now)}
            </span>{' '}
            <span className="headline-per">a month</span>
          </p>
          {more !== undefined && <div className="head-more">{more}</div>}
        </div>
      </section>
      {scenarios.map((scenario) => (
        <section className="head" key={scenario.id} aria-label={scenario.name}>
          <div className="head-title">
            <h2 className="head-name">{scenario.name}</h2>
            {!isBrief && actions?.(scenario)}
          </div>
          {isBrief ? (
            <HeadlineFigure headline={{ ...headlineOfColumn(scenario), further: [] }} />
          ) : (
            <HeadlineFigure
              headline={headlineOfColumn(scenario)}
              beneath={beneath?.(scenario) ?? []}
              more={further?.(scenario) ?? []}
              onReveal={onReveal}
            />
          )}
          {onPaper?.(scenario)}
          {!isBrief && fields?.(scenario)}
        </section>
      ))}
      {scenarios.length === 0 && invitation}
    </div>
  );
}

const nothing = (): void => {};

function nowFigure({ situation, range }: Column): string {
  const bounds = range?.situation?.amounts['money-left'];
  if (bounds !== undefined && bounds.least !== bounds.most) return `${pounds(bounds.least)} to ${pounds(bounds.most)}`;
  const left = situation?.amounts['money-left'];
  return left === undefined ? 'no figure' : pounds(left);
}

const nowIsRange = ({ range }: Column): boolean => {
  const bounds = range?.situation?.amounts['money-left'];
  return bounds !== undefined && bounds.least !== bounds.most;
};
