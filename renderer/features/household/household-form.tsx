import { useEffect, useRef, useState } from 'react';
import { useReading } from '../../draft/context.tsx';
import { listAt } from '../../draft/path.ts';
import { focusField, useRevealed } from '../../draft/reveal.tsx';
import { AdultsSection } from './adults-section.tsx';
import { ChildrenSection } from './children-section.tsx';
import { FirstVisit } from './first-visit.ts';
import { HomeSection, type RentalMarketArea } from './home-section.tsx';
import { PartnerSection, YouSection } from './person-section.tsx';
import { SavingsSection } from './savings-section.tsx';
import { SituationSection } from './situation-section.tsx';
import { WhereSection } from './where-section.tsx';
import './household.css';

/** The household, entered once, and the situations to compare. Sections show only what applies. */
export function HouseholdForm({ areas, firstVisit }: { areas: readonly RentalMarketArea[]; firstVisit: boolean }) {
  const form = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ path: string } | null>(null);
  const scenarios = useReading((draft) => listAt(draft, 'scenarios').length);
  useRevealed((path) => setWanted({ path }));
  useEffect(() => {
    // The section that holds the field opens in the same pass; its fields are there in the next frame.
    if (wanted === null) return;
    const frame = requestAnimationFrame(() => form.current && focusField(form.current, wanted.path));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return (
    <FirstVisit value={firstVisit}>
      <div className="household" ref={form}>
        <h2 className="visually-hidden">The household</h2>
        <WhereSection />
        <YouSection />
        <PartnerSection />
        <ChildrenSection />
        <AdultsSection />
        <HomeSection areas={areas} />
        <SavingsSection />
        <SituationSection path="now" />
        {scenarios > 0 && <p className="household-divide">What if</p>}
        {Array.from({ length: scenarios }, (_, index) => (
          <SituationSection key={index} path={`scenarios[${index}]`} />
        ))}
      </div>
    </FirstVisit>
  );
}
