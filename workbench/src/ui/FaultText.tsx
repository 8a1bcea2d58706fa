import type { Problem } from '../api/problem';
import { t } from '../i18n';

/// What is wrong, and what to do.
export function FaultText({ fault }: { fault: Problem }) {
  return (
    <p class="fault">
      {fault.what}
      {fault.remedy && (
        <span class="remedy">
          <b>{t('ui.fix')}:</b> {fault.remedy}
        </span>
      )}
    </p>
  );
}
