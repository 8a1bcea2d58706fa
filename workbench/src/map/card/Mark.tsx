import type { AtlasRow, RowRef } from '../../api/types';
import { Link } from '../../app/Link';
import { t } from '../../i18n';
import { closeCard } from '../../ui/Card';

interface Props {
  row: RowRef | null;
  /// The rows of the card: the mark's number is the place among them.
  rows: readonly AtlasRow[];
}

/// A small number that leads to the row a figure comes from; its line tells how sure the row is.
export function Mark({ row, rows }: Props) {
  if (!row) return null;
  const at = rows.findIndex((one) => one.row === row);
  const known = rows[at];
  const confidence = known?.confidence ?? 'known';
  const title = t('map.row', {
    row,
    confidence: t(`map.${confidence}`),
    source: known?.sources.join(', ') ?? '',
  });
  return (
    <span onClick={closeCard}>
      <Link
        to={{ page: 'sources', anchor: row }}
        class={`map-mark num-${confidence}`}
        title={title}
      >
        {at < 0 ? '•' : at + 1}
        <span class="quiet">{title}</span>
      </Link>
    </span>
  );
}
