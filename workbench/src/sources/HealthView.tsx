import { useGet } from '../api/useGet';
import { t } from '../i18n';
import { ProblemBox } from '../ui/ProblemBox';
import { Skeleton } from '../ui/Skeleton';
import type { Health } from './health';
import { HealthReport } from './HealthReport';

/// What is doubtful in the atlas that is served.
export function HealthView() {
  const { data, error, retry } = useGet<Health>('/check');
  if (error) return <ProblemBox error={error} retry={retry} />;
  if (!data) return <Skeleton rows={8} />;
  return (
    <section class="health" aria-label={t('sources.tab-health')}>
      <p class="hint">{t('sources.health-why')}</p>
      <HealthReport health={data} linked />
    </section>
  );
}
