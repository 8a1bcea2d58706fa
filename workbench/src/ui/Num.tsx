import type { ComponentChildren } from 'preact';
import type { Confidence } from '../api/types';
import { openCard } from './Card';

interface Props {
  /// The number as it is written.
  text: string;
  unit?: string;
  /// The whole of it for a screen reader: "money: 1 850 dollars, likely between …".
  label: string;
  confidence?: Confidence | undefined;
  /// What the card says of where it comes from; without it the number is plain text.
  card?: (() => ComponentChildren) | undefined;
}

/// A number with its unit in grey; a click shows where it comes from.
export function Num({ text, unit, label, confidence, card }: Props) {
  const inner = (
    <>
      {text}
      {unit && <span class="unit"> {unit}</span>}
    </>
  );
  // Who says aloud what is written must find it: the name holds the text.
  const shown = unit ? `${text} ${unit}` : text;
  const name = label.includes(shown) ? label : `${shown}, ${label}`;
  const style = `num${confidence ? ` num-${confidence}` : ''}`;
  if (!card) return <span class={style}>{inner}</span>;
  return (
    <button
      type="button"
      class={style}
      aria-label={name}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        openCard(event.currentTarget, label, card);
      }}
    >
      {inner}
    </button>
  );
}
