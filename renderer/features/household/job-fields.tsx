import { useDraftStore, useReading } from '../../draft/context.tsx';
import { ChoiceAnswer } from '../../draft/fields.tsx';
import { isGroup, answerAt, textAt, withoutItem } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';
import { BusinessFields } from './business-fields.tsx';
import { kindsOfWork, payIntervals, pensions, who } from './choices.ts';
import { JobMore } from './job-more.tsx';
import { PayFields } from './pay-fields.tsx';
import { PensionFields } from './pension-fields.tsx';
import { SetAside } from './set-aside-note.tsx';

/** One job or business: whose, how it is paid, what goes into a pension. */
export function JobFields({ list, index, count }: { list: string; index: number; count: number }) {
  const store = useDraftStore();
  const path = `${list}[${index}]`;
  const hasPartner = useReading((draft) => isGroup(answerAt(draft, 'partner')));
  const selfEmployed = useReading((draft) => textAt(draft, `${path}.kind`) === 'self-employed');
  const title = count === 1 ? 'Job' : `Job ${index + 1}`;
  return (
    <div className="list-entry" role="group" aria-label={title} data-path={path}>
      <div className="entry-head">
        <h4>{title}</h4>
        <Button
          look="quiet"
          aria-label={`Remove ${title.toLowerCase()}`}
          onPress={() => store.edit((draft) => withoutItem(draft, list, index))}
        >
          Remove
        </Button>
      </div>
      {hasPartner && <ChoiceAnswer path={`${path}.who`} choices={who} look="row" />}
      <ChoiceAnswer path={`${path}.kind`} choices={kindsOfWork} look="row" />
      {selfEmployed ? <BusinessFields path={path} /> : <EmploymentFields path={path} />}
      <SetAside within={[path]} />
    </div>
  );
}

function EmploymentFields({ path }: { path: string }) {
  return (
    <>
      <PayFields path={`${path}.pay`} />
      <ChoiceAnswer path={`${path}.paid`} choices={payIntervals} />
      <PensionFields path={`${path}.pension`} choices={pensions} />
      <JobMore path={path} />
    </>
  );
}
