import type { ComponentChildren } from 'preact';
import { go, hrefOf, type Change } from '../state/address';

interface Props {
  to: Change;
  class?: string;
  current?: boolean;
  title?: string;
  children: ComponentChildren;
}

/// A link within the workbench: a plain click stays on the page, any other opens as links do.
export function Link({ to, current, title, children, ...rest }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={hrefOf(to)}
      class={rest.class}
      title={title}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
