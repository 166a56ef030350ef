import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  icon?: IconName;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${look}`}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  icon: IconName;
  label: string;
}

/** A button that shows only a sign; its label is read aloud and appears beside it on focus and hover. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button icon-only">
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
