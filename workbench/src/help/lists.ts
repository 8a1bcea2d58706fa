import type { Key } from '../i18n';

/// Keys and what they do.
export const KEYS: readonly [string, Key][] = [
  ['Tab', 'help.key-tab'],
  ['Enter', 'help.key-enter'],
  ['Esc', 'help.key-esc'],
  ['← → ↑ ↓', 'help.key-arrows'],
  ['+ −', 'help.key-zoom'],
  ['Alt ←', 'help.key-back'],
];

/// Terms of the screen, each with its meaning.
export const GLOSSARY: readonly [Key, Key][] = [
  ['help.w-way', 'help.m-way'],
  ['help.w-corridor', 'help.m-corridor'],
  ['help.w-crossing', 'help.m-crossing'],
  ['help.w-transshipment', 'help.m-transshipment'],
  ['help.w-dwell', 'help.m-dwell'],
  ['help.w-draw', 'help.m-draw'],
  ['help.w-median', 'help.m-median'],
  ['help.w-unbeaten', 'help.m-unbeaten'],
  ['help.w-landed', 'help.m-landed'],
  ['help.w-incoterm', 'help.m-incoterm'],
  ['help.w-customs-value', 'help.m-customs-value'],
  ['help.w-hs', 'help.m-hs'],
];
