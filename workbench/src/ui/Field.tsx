import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/problem';
import { FaultText } from './FaultText';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  faults?: readonly Problem[];
  children: ComponentChildren;
}

/// A label, its input (which must carry `id`, and `aria-describedby={id + '-note'}`), a hint, and
/// what is wrong with it.
export function Field({ id, label, hint, faults = [], children }: Props) {
  return (
    <div class={`field${faults.length ? ' field-bad' : ''}`}>
      <label for={id}>{label}</label>
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
