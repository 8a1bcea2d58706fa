import type { ComponentChildren } from 'preact';
import { ApiProblem, ServerGone } from '../api/problem';
import { t } from '../i18n';
import { Button } from './Button';
import { FaultText } from './FaultText';
import { Icon } from './Icon';

interface Props {
  error: unknown;
  /// What failed, where the error does not say it.
  title?: string;
  retry?: (() => void) | undefined;
  children?: ComponentChildren;
}

/// Any failure, in its own words, with what to do and a way to try again.
export function ProblemBox({ error, title, retry, children }: Props) {
  const faults = error instanceof ApiProblem ? error.problems : [];
  const more = error instanceof ApiProblem ? error.found - faults.length : 0;
  return (
    <div class="problem" role="alert">
      <h2>
        <Icon name="warning" /> {title ?? titleOf(error)}
      </h2>
      {error instanceof ServerGone && (
        <p>
          {title && `${t('ui.gone')} `}
          {t('ui.gone-remedy')}
        </p>
      )}
      {faults.map((fault) => (
        <FaultText key={fault.what + (fault.name ?? '')} fault={fault} />
      ))}
      {more > 0 && <p>{t('ui.more-faults', { n: more })}</p>}
      {children}
      {retry && <Button onClick={retry}>{t('ui.retry')}</Button>}
    </div>
  );
}

function titleOf(error: unknown): string {
  if (error instanceof ServerGone) return t('ui.gone');
  if (error instanceof ApiProblem && error.kind === 'bad-input') return t('ui.asked-wrongly');
  return error instanceof Error ? error.message : String(error);
}
