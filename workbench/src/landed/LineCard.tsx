import type { StatementLine } from '../api/landed';
import { t } from '../i18n';
import { longDay, number } from '../i18n/format';
import { LawText } from '../answer/LawText';
import { RowNote } from '../ui/RowNote';
import { traceOf } from '../routes/model/trace';
import { spaced, usd } from './names';
import { answer } from './store';

/// How a line comes about, the law it follows, and who says so.
export function LineCard({ line }: { line: StatementLine }) {
  const found = answer.value;
  if (!found) return null;
  const trace = traceOf(found);
  return (
    <div class="line-card">
      <h3>{line.name}</h3>
      <p>{line.description}</p>
      <dl class="cells">
        <Fact name={t('landed.col-base')} value={line.base === null ? '' : number(line.base, 2)} />
        <Fact name={t('landed.col-rate')} value={spaced(line.rate)} />
        <Fact name={t('landed.col-formula')} value={spaced(line.formula)} />
        <Fact name="USD" value={line.usd === null ? t('landed.not-known') : usd(line.usd, true)} />
        {line.p10 !== null && line.p90 !== null && (
          <Fact name="P10–P90" value={`${usd(line.p10, true)}–${usd(line.p90, true)}`} />
        )}
        {line.legal_source && <Fact name={t('landed.valid')} value={validity(line)} />}
      </dl>
      {line.legal_source && (
        <>
          <h3>{t('landed.law')}</h3>
          <LawText row={line.legal_source} />
        </>
      )}
      {line.rows.length > 0 && <h3>{t('landed.rests-on')}</h3>}
      {line.rows.map((ref) => {
        const row = trace.row(ref);
        const sources = (row?.sources ?? []).flatMap((id) => trace.source(id) ?? []);
        return <RowNote key={ref} refText={ref} row={row} sources={sources} />;
      })}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function validity({ valid_from, valid_to }: StatementLine): string {
  const from = valid_from ? longDay(valid_from) : t('landed.always');
  const to = valid_to ? longDay(valid_to) : t('landed.no-end');
  return t('landed.valid-span', { from, to });
}
