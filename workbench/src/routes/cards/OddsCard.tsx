import { t } from '../../i18n';
import type { Odds } from '../../api/types';

/// One pair of ways: the odds as the server says them, and what they mean.
export function OddsCard({ odds }: { odds: Odds }) {
  return (
    <div class="stack">
      <h2>{t('routes.odds-title')}</h2>
      <ul class="plain-list">
        {odds.words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="unit">{t('routes.odds-why')}</p>
    </div>
  );
}
