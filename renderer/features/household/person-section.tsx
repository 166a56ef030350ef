import { BirthAnswer } from '../../draft/birth-answer.tsx';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { CheckAnswer } from '../../draft/fields.tsx';
import { hasReached } from '../../draft/age.ts';
import { isGroup, answerAt } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import { Unknowable } from '../../draft/unknowable.tsx';
import { Button } from '../../ui/button.tsx';
import { PersonMore } from './person-more.tsx';
import { RemovePartner } from './remove-partner.tsx';
import { Section } from './section.tsx';
import { personSummary } from './summaries.ts';

/** The client. */
export function YouSection() {
  return (
    <Section title="You" paths={['client']} summary={(draft) => personSummary(draft, 'client')} opensFirst>
      <BirthAnswer path="client" whose="You" />
      <PersonMore path="client" />
    </Section>
  );
}

/** The partner, where there is one. */
export function PartnerSection() {
  const store = useDraftStore();
  const hasPartner = useReading((draft) => isGroup(answerAt(draft, 'partner')));
  return (
    <Section
      title="Partner"
      paths={['partner', 'married']}
      summary={(draft) =>
        isMarked(draft, 'partner') ? 'Not known' : isGroup(draft['partner']) ? personSummary(draft, 'partner') : 'No partner'
      }
    >
      <Unknowable path="partner" label="Partner">
        {hasPartner ? (
          <>
            <BirthAnswer path="partner" whose="Partner" />
            <CheckAnswer path="married" />
            <InClaim />
            <PersonMore path="partner" />
            <RemovePartner />
          </>
        ) : (
          <div>
            <p className="field-help">A partner who lives in the home, married or not.</p>
            <Button icon="plus" look="quiet" onPress={() => store.change('partner', { age: '' })}>
              Add a partner
            </Button>
          </div>
        )}
      </Unknowable>
    </Section>
  );
}

function InClaim() {
  const older = useReading((draft) => hasReached(draft, 'partner', 66) !== hasReached(draft, 'client', 66));
  return <CheckAnswer path="partner.inClaim" usual {...(older && { help: ofMixedAges })} />;
}

const ofMixedAges = 'Leave on: a couple of whom one is over State Pension age claims Universal Credit together.';
