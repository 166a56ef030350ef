import { useState } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore, useProblems, useReading } from '../../../draft/context.tsx';
import { TextAnswer } from '../../../draft/fields.tsx';
import { answerAt, isAnswered, isGroup, isWithin, textAt } from '../../../draft/path.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { newScheme } from './new-scheme.ts';
import { OtherTerms } from './other-terms.tsx';
import { ReductionFields } from './reduction-fields.tsx';
import './scheme.css';

const path = 'home.councilTax.scheme';

/** A council's own scheme, typed in from its leaflet. What is still missing in it is said in the form, and at its fields. */
export function OwnScheme() {
  const store = useDraftStore();
  const [isOpen, setOpen] = useState(false);
  const has = useReading((draft) => isGroup(answerAt(draft, path)));
  const missing = useProblems().filter((problem) => isWithin(problem.path, path)).length;
  const open = () => {
    if (!has) store.change(path, newScheme(textAt(store.read(), 'place.council'), textAt(store.read(), 'asAt')));
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    // Opened and left again, it is no scheme yet.
    if (!isBegun(store.read())) store.change(path, undefined);
  };
  return (
    <div data-path={path}>
      {has && (
        <p className="field-help">{missing === 0 ? inUse : `The typed scheme lacks ${missing} ${missing === 1 ? 'answer' : 'answers'}.`}</p>
      )}
      <div className="scheme-actions">
        <Button look="quiet" onPress={open}>
          {has ? 'Change the typed scheme' : 'Type a scheme from its leaflet'}
        </Button>
        {has && (
          <Button look="quiet" onPress={() => store.change(path, undefined)}>
            Remove it
          </Button>
        )}
      </div>
      <Dialog title="A scheme from its leaflet" isOpen={isOpen} onClose={close}>
        <div className="scheme">
          <p className="field-help">
            Of this council and year, for working-age households with Universal Credit. It is kept with this case.
          </p>
          <div className="pair">
            <TextAnswer path={`${path}.council`} />
            <TextAnswer path={`${path}.year`} short />
          </div>
          <TextAnswer path={`${path}.source`} />
          <h3>How the reduction is worked out</h3>
          <ReductionFields path={`${path}.reduction`} />
          <h3>What else the leaflet says</h3>
          <OtherTerms path={path} />
        </div>
        <div className="dialog-actions">
          <span className="scheme-missing" role="status">
            {missing === 0 ? 'Complete' : `${missing} still needed`}
          </span>
          <Button look="primary" onPress={close}>
            Done
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

const isBegun = (draft: Draft): boolean => ['source', 'reduction.family'].some((key) => isAnswered(answerAt(draft, `${path}.${key}`)));

const inUse = 'The scheme that you typed is used.';
