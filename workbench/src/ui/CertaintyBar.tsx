import { t } from '../i18n';
import { number } from '../i18n/format';

const FORMS = ['cited', 'known', 'estimate'] as const;

type Shares = Readonly<Record<(typeof FORMS)[number], number | null>>;

/// How many rows are cited, known and estimated: one bar in three forms.
export function CertaintyBar({ shares }: { shares: Shares }) {
  const total = FORMS.reduce((sum, form) => sum + (shares[form] ?? 0), 0);
  if (total === 0) return <span class="hint">{t('sources.unsaid')}</span>;
  const words = FORMS.map((form) => `${number(shares[form] ?? 0)} ${t(`source.${form}`)}`);
  return (
    <span class="shares" role="img" aria-label={words.join(', ')} title={words.join(', ')}>
      {FORMS.filter((form) => shares[form]).map((form) => (
        <span
          key={form}
          class={`form-${form}`}
          style={{ width: `${(100 * (shares[form] ?? 0)) / total}%` }}
        />
      ))}
    </span>
  );
}
