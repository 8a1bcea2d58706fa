import { Link } from '../app/Link';
import { t } from '../i18n';
import { number } from '../i18n/format';
import type { RoutesAnswer } from '../api/types';
import { SourceLine, Sure } from '../ui/RowNote';
import { tally, traceOf } from './model/trace';

/// Who says so: all sources of an answer, by their marks; printed at its end.
export function AnswerSources({ answer }: { answer: RoutesAnswer }) {
  const count = tally(
    traceOf(answer),
    answer.rows.map((row) => row.row),
  );
  return (
    <section class="answer-sources pad" aria-label={t('panel.sources')}>
      <p class="sure-list">
        {t('source.all-rows', { n: answer.rows.length })}{' '}
        {(['cited', 'known', 'estimate'] as const).map((one) => (
          <span key={one}>
            <b>{number(count[one])}</b> <Sure confidence={one} />
          </span>
        ))}
      </p>
      <ol class="source-list">
        {answer.sources.map((source, i) => (
          <li key={source.id} value={i + 1}>
            <SourceLine source={source} />
            <p class="unit">
              {t('source.rows', {
                cited: source.rows.cited,
                known: source.rows.known,
                estimate: source.rows.estimate,
              })}
              {' · '}
              <Link to={{ page: 'sources', view: { source: source.id } }}>{source.id}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
