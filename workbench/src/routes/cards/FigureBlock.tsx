import { t } from '../../i18n';
import { figure } from '../../i18n/format';
import type { Figure } from '../../api/types';
import { RowNote } from '../../ui/RowNote';
import { sourcesOf, useTrace } from './useTrace';

interface Props {
  figure: Figure;
  name?: string;
  unit?: string;
}

/// One figure with what is not known about it, and where it is from.
export function FigureBlock({ figure: one, name, unit }: Props) {
  const trace = useTrace();
  const spread = one.low !== one.high;
  return (
    <div class="figure-block">
      <p>
        {name && `${name}: `}
        <b>{figure(one.value)}</b> <span class="unit">{unit}</span>
        {spread && (
          <span class="unit">
            {' '}
            {t('source.likely', { low: figure(one.low), high: figure(one.high) })}
          </span>
        )}
      </p>
      <RowNote
        refText={one.row}
        row={one.row === null ? undefined : trace.row(one.row)}
        sources={sourcesOf(trace, one.row)}
      />
    </div>
  );
}
