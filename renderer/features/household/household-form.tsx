import { memo, useEffect, useRef, useState } from 'react';
import { useReading } from '../../draft/context.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import { listAt } from '../../draft/path.ts';
import { MarkingContext } from '../../draft/unknowable.tsx';
import { focusField, hasField, useRevealed } from '../../draft/reveal.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { AdultsSection } from './adults-section.tsx';
import { ChildrenSection } from './children-section.tsx';
import { FirstVisit } from './first-visit.ts';
import { focusFirstQuestion, keysOfForm } from './form-keys.ts';
import { HomeSection, type RentalMarketArea } from './home-section.tsx';
import { MonthsAheadSection } from './months-section.tsx';
import { markReached } from './reached.ts';
import { PartnerSection, YouSection } from './person-section.tsx';
import { SavingsSection } from './savings-section.tsx';
import { SituationSection } from './situation-section.tsx';
import { WhereSection } from './where-section.tsx';
import './household.css';

/** The household, entered once, and the situations to compare. Sections show only what applies. */
export const HouseholdForm = memo(function HouseholdForm({
  areas,
  firstVisit,
}: {
  areas: readonly RentalMarketArea[];
  firstVisit: boolean;
}) {
  const form = useRef<HTMLDivElement>(null);
  const [marking, setMarking] = useState(false);
  const [wanted, setWanted] = useState<{ path: string } | null>(null);
  const scenarios = useReading((draft) => listAt(draft, 'scenarios').length);
  useRevealed((path) => setWanted({ path }));
  useEffect(() => {
    if (firstVisit && form.current !== null) focusFirstQuestion(form.current);
  }, [firstVisit]);
  useEffect(() => {
    // Each closed part around the field opens in a frame of its own. Where there is no such field the nearest one is taken in the end.
    if (wanted === null) return;
    let frame = 0;
    const look = (left: number) => {
      frame = requestAnimationFrame(() => {
        if (form.current === null) return;
        if (left === 0 || hasField(form.current, wanted.path)) focusField(form.current, wanted.path);
        else look(left - 1);
      });
    };
    look(mostFrames);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return (
    <FirstVisit value={firstVisit}>
      <MarkingContext value={marking}>
        <div className="household" ref={form} onKeyDownCapture={keysOfForm} onFocusCapture={markReached}>
          <h2 className="visually-hidden">The household</h2>
          <div className="marking">
            <Checkbox
              label="Mark what is not known"
              {...(marking && { help: 'Each answer can then be left open, and what comes of it is a range.' })}
              isSelected={marking}
              onChange={setMarking}
            />
            <HelpLink chapter="household" about="the household" />
          </div>
          <WhereSection />
          <YouSection />
          <PartnerSection />
          <ChildrenSection />
          <AdultsSection />
          <HomeSection areas={areas} />
          <SavingsSection />
          <MonthsAheadSection />
          <SituationSection path="now" />
          {scenarios > 0 && <p className="household-divide">What if</p>}
          {Array.from({ length: scenarios }, (_, index) => (
            <SituationSection key={index} path={`scenarios[${index}]`} />
          ))}
        </div>
      </MarkingContext>
    </FirstVisit>
  );
});

const mostFrames = 12;
