import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  /// `main` once a view: the thing to do; `quiet` for what is beside it.
  kind?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  label?: string;
  title?: string;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  onClick: (event: MouseEvent & { currentTarget: HTMLButtonElement }) => void;
  children?: ComponentChildren;
}

export function Button({ kind = 'plain', icon, label, children, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`button button-${kind}${children ? '' : ' button-icon'}`}
      aria-label={label}
      title={rest.title ?? label}
      disabled={rest.disabled}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      onClick={rest.onClick as (event: MouseEvent) => void}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
