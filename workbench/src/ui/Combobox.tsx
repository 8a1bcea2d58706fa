import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

export interface Option {
  /// What is committed.
  value: string;
  /// What stands in the box when chosen.
  name: string;
  /// The line in the list.
  line: ComponentChildren;
}

interface Props {
  id: string;
  label: string;
  /// The text in the box while nobody types.
  text: string;
  placeholder?: string | undefined;
  bad?: boolean;
  describedBy?: string | undefined;
  search: (text: string, signal: AbortSignal) => Promise<Option[]>;
  /// A choice of the list, or what was typed: the server reads names, codes and near misses.
  commit: (value: string) => void;
  /// Empties the box after a choice, for boxes that add to a list.
  clears?: boolean;
}

const PAUSE = 120;

/// A box that finds while one types, by the combobox pattern: arrows choose, Enter takes, Esc leaves.
export function Combobox(props: Props) {
  const { id, label, text, search, commit, clears } = props;
  const [typed, setTyped] = useState<string | undefined>();
  const [options, setOptions] = useState<Option[]>([]);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const open = typed !== undefined && options.length > 0;

  useEffect(() => {
    if (!typed) return setOptions([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      search(typed, stop.signal).then(setOptions, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);

  const leave = () => {
    setTyped(undefined);
    setOptions([]);
    setAt(-1);
  };
  const take = (value: string) => {
    leave();
    if (value.trim() !== '' && (clears || value !== text)) commit(value);
  };
  const keys = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      const next = (at + step + options.length) % options.length;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && typed !== undefined) {
      event.preventDefault();
      take(options[at]?.value ?? exact(options, typed) ?? typed);
    } else if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      leave();
    }
  };
  return (
    <span class="combo">
      <input
        id={id}
        class="combo-input"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        aria-invalid={props.bad || undefined}
        aria-describedby={props.describedBy}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        size={Math.max(4, (typed ?? text).length)}
        value={typed ?? text}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setAt(-1);
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={keys}
        onBlur={() => (typed === undefined ? undefined : take(exact(options, typed) ?? typed))}
      />
      {open && (
        <ul id={`${id}-list`} class="combo-list" role="listbox" aria-label={label} ref={list}>
          {options.map((option, i) => (
            <li
              key={option.value}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onPointerDown={(event) => {
                // Before the box loses its focus, which would take what was typed.
                event.preventDefault();
                take(option.value);
              }}
            >
              {option.line}
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}

function exact(options: readonly Option[], typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  return options.find((option) => option.name.toLowerCase() === wanted)?.value;
}
