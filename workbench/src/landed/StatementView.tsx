import { TERMS } from '../api/landed';
import { address, go } from '../state/address';
import { t } from '../i18n';
import { days, longDay, number } from '../i18n/format';
import { Term, Word } from '../ui/Term';
import { Papers } from './Papers';
import { Notes } from './Notes';
import { StatementHead } from './StatementHead';
import { StatementTable } from './StatementTable';
import { usd, wayName } from './names';
import { dayHours, landedUsd, wayKey, type Way } from './ways';

/// The statement of one way: the sum, its lines, prices on each term, papers.
export function StatementView({ way, ways }: { way: Way; ways: readonly Way[] }) {
  const { statement } = way;
  return (
    <article class="statement">
      <StatementHead way={way} />
      <dl class="price-facts">
        {TERMS.map((term) => (
          <div key={term}>
            <dt>
              <Term name={term.toUpperCase()} meaning={t(`landed.term-${term}`)}>
                {term.toUpperCase()}
              </Term>
            </dt>
            <dd>
              {usd(statement.prices_usd[term], true)}
              <span class="unit"> USD</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Word of="customs-value">{t('landed.customs-value')}</Word>
          </dt>
          <dd>
            {usd(statement.customs_value_usd, true)}
            <span class="unit"> USD</span>
          </dd>
        </div>
        <div>
          <dt>{t('landed.cleared')}</dt>
          <dd>{longDay(statement.cleared)}</dd>
        </div>
      </dl>
      <CompareWith way={way} ways={ways} />
      <StatementTable statement={statement} />
      <Notes statement={statement} />
      <Papers papers={way.itinerary.papers} />
    </article>
  );
}

function CompareWith({ way, ways }: { way: Way; ways: readonly Way[] }) {
  const others = ways.filter((one) => one !== way);
  if (others.length === 0) return null;
  return (
    <div class="compare-with no-print">
      <label for="compare-with">{t('landed.compare-with')}</label>
      <select
        id="compare-with"
        class="input"
        value=""
        onChange={(event) => {
          const key = event.currentTarget.value;
          // The chosen way is said outright, so that it stays the first of the two.
          if (key) go({ view: { way: wayKey(way.itinerary), with: key } });
        }}
      >
        <option value="">{t('landed.compare-none')}</option>
        {others.map((one) => (
          <option key={one.rank} value={wayKey(one.itinerary)}>
            {`${one.rank}. ${wayName(one.itinerary)}: ${number(landedUsd(one))} USD, `}
            {`${days(dayHours(one))} ${t('landed.days')}`}
          </option>
        ))}
      </select>
      {address.value.view['how'] ? (
        <button class="button" aria-pressed="true" onClick={() => how(undefined)}>
          {t('landed.how')}
        </button>
      ) : (
        <button class="button" aria-pressed="false" onClick={() => how('1')}>
          {t('landed.how')}
        </button>
      )}
    </div>
  );
}

function how(value: string | undefined) {
  go({ view: { how: value } }, 'replace');
}
