import { rowPath, type RowDetail } from '../api/atlas';
import { useGet } from '../api/useGet';
import { t } from '../i18n';

/// Cells that a card tells elsewhere, or that say nothing to a reader of law.
const ELSEWHERE = ['source', 'confidence', 'derivation', 'date', 'rounding', 'reading'];

/// The line of law as it stands in the atlas, cell by cell.
export function LawText({ row }: { row: string }) {
  const { data, error } = useGet<RowDetail>(rowPath(row));
  if (error) return null;
  if (!data) return <p class="hint">{t('ui.loading')}</p>;
  const cells = data.cells.filter(({ name, value }) => value && !ELSEWHERE.includes(name));
  return (
    <dl class="cells">
      {cells.map(({ name, value, description }) => (
        <div key={name} title={description}>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
