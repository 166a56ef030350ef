import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconName;
  disabled?: boolean;
  onAction: () => void;
}

/** A list of actions that opens from a button. */
export function Menu({ label, actions, children }: { label: string; actions: readonly MenuAction[]; children: ReactElement }) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="list"
          aria-label={label}
          disabledKeys={actions.filter(({ disabled }) => disabled).map(({ id }) => id)}
          onAction={(id) => actions.find((action) => action.id === id)?.onAction()}
        >
          {actions.map(({ id, label: text, icon }) => (
            <MenuItem key={id} id={id} className="list-item" textValue={text}>
              {icon && <Icon name={icon} />}
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
