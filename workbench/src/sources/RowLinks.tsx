import type { RowDetail } from '../api/atlas';
import { Link } from '../app/Link';
import { t } from '../i18n';

/// Rows that a row hangs together with: of its rule, those it names, those that name it.
export function RowLinks({ row }: { row: RowDetail }) {
  return (
    <>
      {row.rule && (
        <section>
          <h3>{t('sources.rule')}</h3>
          <p>
            <code>{row.rule}</code> <span class="unit">{t('sources.rule-why')}</span>
          </p>
          <Refs refs={row.same_rule} />
        </section>
      )}
      {row.refers_to.length > 0 && (
        <section>
          <h3>{t('sources.refers')}</h3>
          <ul class="refs">
            {row.refers_to.map((one) => (
              <li key={`${one.column}${one.row}`}>
                <code>{one.column}</code> <RowLink row={one.row}>{one.value}</RowLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {row.used_by.length > 0 && (
        <section>
          <h3>{t('sources.named-by')}</h3>
          {row.used_by.map((one) => (
            <div key={one.table} class="named-by">
              <p>
                {t('sources.named-rows', { table: one.table.replaceAll('_', ' '), n: one.rows })}
              </p>
              <Refs refs={one.first} />
              {one.rows > one.first.length && (
                <p class="unit">{t('ui.more-faults', { n: one.rows - one.first.length })}</p>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Refs({ refs }: { refs: readonly string[] }) {
  return (
    <ul class="refs">
      {refs.map((ref) => (
        <li key={ref}>
          <RowLink row={ref}>{ref}</RowLink>
        </li>
      ))}
    </ul>
  );
}

function RowLink({ row, children }: { row: string; children: string }) {
  return <Link to={{ view: { row }, anchor: '' }}>{children}</Link>;
}
