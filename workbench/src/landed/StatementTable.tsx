import { STAGES, type Stage, type Statement } from '../api/landed';
import { address } from '../state/address';
import { t } from '../i18n';
import { Term, Word } from '../ui/Term';
import { linesOf } from './difference';
import { usd } from './names';
import { StatementRow } from './StatementRow';

/// The price of the goods that is reached with each stage.
const REACHED: Partial<Record<Stage, 'EXW' | 'FOB' | 'CIF' | 'DAP'>> = {
  goods: 'EXW',
  origin: 'FOB',
  main: 'CIF',
  onward: 'DAP',
};

const MEANS = {
  EXW: 'landed.term-exw',
  FOB: 'landed.term-fob',
  CIF: 'landed.term-cif',
  DAP: 'landed.term-dap',
} as const;

/// The statement line by line, by stage, with what has been reached after each.
export function StatementTable({ statement }: { statement: Statement }) {
  const how = address.value.view['how'] !== undefined;
  const whole = statement.total_usd;
  let reached = 0;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t('landed.lines')}>
      <table class="table statement-table statement-lines">
        <caption class="quiet">{t('landed.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('landed.col-line')}</th>
            <th scope="col">{t('landed.col-rate')}</th>
            <th scope="col" class="right">
              {t('landed.col-amount')}
            </th>
            <th scope="col" class="right">
              USD
            </th>
            <th scope="col" class="col-share">
              <span class="quiet">{t('landed.col-share')}</span>
            </th>
            <th scope="col" class="right">
              <Word of="median">P10–P90</Word>
            </th>
            <th scope="col">{t('landed.col-source')}</th>
          </tr>
        </thead>
        {STAGES.map((stage) => {
          const lines = linesOf(statement, stage);
          reached += statement.stages_usd[stage];
          if (lines.length === 0) return null;
          const name = REACHED[stage];
          return (
            <tbody key={stage}>
              <tr class="stage">
                <th scope="rowgroup" colSpan={3}>
                  {t(`landed.stage-${stage}`)}
                </th>
                <td class="right">{usd(statement.stages_usd[stage], true)}</td>
                <td colSpan={3} class="stage-reached">
                  {name && lines.every((line) => line.usd !== null) && (
                    <Term name={name} meaning={t(MEANS[name])}>
                      {t('landed.reached', { term: name, usd: usd(reached, true) })}
                    </Term>
                  )}
                </td>
              </tr>
              {lines.map((line, i) => (
                <StatementRow
                  key={`${line.name}|${line.description}|${i}`}
                  line={line}
                  whole={statement.known_usd}
                  how={how || stage === 'import'}
                />
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {whole === null ? t('landed.total-known') : t('landed.total')}
            </th>
            <td class="right">{usd(statement.known_usd, true)}</td>
            <td />
            <td class="right">
              {statement.p10 !== null && statement.p90 !== null
                ? `${usd(statement.p10)}–${usd(statement.p90)}`
                : ''}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
