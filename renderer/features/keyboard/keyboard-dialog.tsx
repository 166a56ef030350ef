import { Fragment } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { keyGroups, keyName } from './keys.ts';
import { useQuestionMark } from './question-mark.ts';
import './keyboard.css';

/** The list of Taper's keys. */
export function KeyboardDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [questionMark, setQuestionMark] = useQuestionMark();
  const isMac = /Mac/.test(navigator.userAgent);
  return (
    <Dialog title="Keyboard" isOpen={isOpen} onClose={onClose}>
      <div className="keys">
        {keyGroups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(({ keys: names, words }) => (
                <Fragment key={words}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{keyName(name, isMac)}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label="A question mark opens this list"
        help="Outside text fields. Turn it off if it opens when you do not mean it."
        isSelected={questionMark}
        onChange={setQuestionMark}
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
