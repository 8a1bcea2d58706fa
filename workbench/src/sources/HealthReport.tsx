import { t } from '../i18n';
import { number } from '../i18n/format';
import { CertaintyBar } from '../ui/CertaintyBar';
import { Findings } from './Findings';
import { byKind, type Health } from './health';

interface Props {
  health: Health;
  /// Whether its rows are of the atlas that is served, and can be opened.
  linked?: boolean;
}

/// Errors, doubts by kind, and how well each table is founded.
export function HealthReport({ health, linked = false }: Props) {
  const { errors, warnings = [], shares = [] } = health;
  const unlisted = (health.found ?? errors.length) - errors.length;
  return (
    <>
      {errors.length > 0 && (
        <section class="health-errors">
          <h2>{t('sources.errors', { n: health.found ?? errors.length })}</h2>
          <Findings findings={errors} linked={false} stop />
          {unlisted > 0 && <p>{t('ui.more-faults', { n: unlisted })}</p>}
        </section>
      )}
      {errors.length === 0 && (
        <section>
          <h2>{t('sources.warnings', { n: warnings.length, count: number(warnings.length) })}</h2>
          {byKind(warnings).map(([kind, findings]) => (
            <details key={kind} class="kind">
              <summary>
                <b>{kind.replaceAll('-', ' ').replaceAll('_', ' ')}</b>{' '}
                <span class="unit">{number(findings.length)}</span>
              </summary>
              <Findings findings={findings} linked={linked} />
            </details>
          ))}
        </section>
      )}
      {shares.length > 0 && (
        <section>
          <h2>{t('sources.founded')}</h2>
          <table class="table shares-table">
            <caption class="quiet">{t('sources.founded')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sources.col-table')}</th>
                <th scope="col">
                  <span class="quiet">{t('sources.col-founds')}</span>
                </th>
                {(['cited', 'known', 'estimate'] as const).map((one) => (
                  <th key={one} scope="col" class="right">
                    {t(`source.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shares.map((share) => (
                <tr key={share.table}>
                  <th scope="row">{share.table.replaceAll('_', ' ')}</th>
                  <td class="col-founds">
                    <CertaintyBar shares={share} />
                  </td>
                  <td class="right">{number(share.cited)}</td>
                  <td class="right">{number(share.known)}</td>
                  <td class="right">{number(share.estimate)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
