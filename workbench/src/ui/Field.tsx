import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import type { Problem } from '../api/problem';
import { FaultText } from './FaultText';
import { Word, type Jargon } from './Term';

interface Props {
  id: string;
  label: string;
  /// A word of the glossary that the label uses.
  term?: Jargon | undefined;
  hint?: string | undefined;
  faults?: readonly Problem[];
  children: ComponentChildren;
}

/// A label, its input (which must carry `id`, and `aria-describedby={id + '-note'}`), a hint, and
/// what is wrong with it.
export function Field({ id, label, term, hint, faults = [], children }: Props) {
  return (
    <div class={`field${faults.length ? ' field-bad' : ''}`}>
      <div class="field-label">
        <label for={id}>{label}</label>
        {term && (
          <Word of={term}>
            <span aria-hidden="true">?</span>
            <span class="quiet">{t('ui.what-is', { word: label })}</span>
          </Word>
        )}
      </div>
      {children}
      <div id={`${id}-note`}>
        {hint && <p class="hint">{hint}</p>}
        {faults.map((fault) => (
          <FaultText key={fault.what} fault={fault} />
        ))}
      </div>
    </div>
  );
}
