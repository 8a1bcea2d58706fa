import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { openCard } from './Card';

/// Words of the trade that a screen uses; their meanings are those of the help page.
export type Jargon = 'corridor' | 'median' | 'unbeaten' | 'incoterm' | 'hs' | 'customs-value';

interface Props {
  /// The word, and what it means.
  name: string;
  meaning: string;
  children: ComponentChildren;
}

/// A term that says at a click what it means.
export function Term({ name, meaning, children }: Props) {
  const card = () => (
    <>
      <h2>{name}</h2>
      <p>{meaning}</p>
    </>
  );
  return (
    <button
      type="button"
      class="term"
      title={meaning}
      onClick={(event) => openCard(event.currentTarget, name, card)}
    >
      {children}
    </button>
  );
}

/// A word of the glossary.
export function Word({ of, children }: { of: Jargon; children: ComponentChildren }) {
  return (
    <Term name={t(`help.w-${of}`)} meaning={t(`help.m-${of}`)}>
      {children}
    </Term>
  );
}
