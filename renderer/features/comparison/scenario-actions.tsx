import { memo, useState } from 'react';
import { useDraftStore } from '../../draft/context.tsx';
import { copyOfScenario } from '../../draft/new-answers.ts';
import { idOf, listAt, textAt, withItem, withItemMoved, withoutItem } from '../../draft/path.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface ScenarioActionsProps {
  index: number;
  name: string;
  count: number;
  /** Called with the id of a copy, whose first answer is then ready to be changed. */
  onCopied: (id: string) => void;
}

/** What can be done with a scenario. A copy is one action, and undo takes any of them back. */
export const ScenarioActions = memo(function ScenarioActions({ index, name, count, onCopied }: ScenarioActionsProps) {
  const store = useDraftStore();
  const [renaming, setRenaming] = useState(false);
  const move = (to: number) => store.edit((draft) => withItemMoved(draft, 'scenarios', index, to));
  const copy = () => {
    const draft = store.read();
    const scenario = listAt(draft, 'scenarios')[index];
    if (scenario === undefined) return;
    const copied = copyOfScenario(draft, scenario);
    store.edit((current) => withItem(current, 'scenarios', copied, index + 1));
    onCopied(idOf(copied));
  };
  return (
    <div className="head-actions">
      <IconButton icon="copy" label={`Copy ${name}`} onPress={copy} />
      <Menu
        label={`More for ${name}`}
        actions={[
          { id: 'rename', label: 'Rename', onAction: () => setRenaming(true) },
          { id: 'left', label: 'Move left', disabled: index === 0, onAction: () => move(index - 1) },
          { id: 'right', label: 'Move right', disabled: index === count - 1, onAction: () => move(index + 1) },
          { id: 'hide', label: 'Hide', onAction: () => store.change(`scenarios[${index}].hidden`, true) },
          { id: 'delete', label: 'Delete', icon: 'trash', onAction: () => store.edit((draft) => withoutItem(draft, 'scenarios', index)) },
        ]}
      >
        <IconButton icon="more" label={`More for ${name}`} />
      </Menu>
      {renaming && <Rename path={`scenarios[${index}].name`} onClose={() => setRenaming(false)} />}
    </div>
  );
});

function Rename({ path, onClose }: { path: string; onClose: () => void }) {
  const store = useDraftStore();
  const [name, setName] = useState(() => textAt(store.read(), path));
  return (
    <Dialog title="Rename" isOpen onClose={onClose}>
      <form
        className="rename"
        onSubmit={(event) => {
          event.preventDefault();
          store.change(path, name.trim() === '' ? undefined : name.trim());
          onClose();
        }}
      >
        <TextField
          label="Name"
          help="Left empty, it is named after its hours and pay."
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
