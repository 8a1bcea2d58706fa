import { go } from '../state/address';
import { t } from '../i18n';
import { days, signed } from '../i18n/format';
import { Button } from '../ui/Button';
import { pairsOf, totalDifference, type Pair } from './difference';
import { usd, wayName } from './names';
import { dayHours, type Way } from './ways';

/// Two ways line by line, and what the second costs more.
export function Comparison({ first, second }: { first: Way; second: Way }) {
  const [a, b] = [first.statement, second.statement];
  const more = totalDifference(a, b);
  return (
    <article class="statement">
      <header class="statement-head">
        <h2>
          {t('landed.compared', {
            first: `${first.rank}. ${wayName(first.itinerary)}`,
            second: `${second.rank}. ${wayName(second.itinerary)}`,
          })}
        </h2>
        <p>{sentence(first, second, more)}</p>
        <Button icon="close" onClick={() => go({ view: { with: undefined } })}>
          {t('landed.compare-end')}
        </Button>
      </header>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('landed.difference')}>
        <table class="table statement-table compared-table">
          <caption class="quiet">{t('landed.difference')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('landed.col-line')}</th>
              <th scope="col" class="right">
                {t('landed.col-way', { rank: first.rank })}
              </th>
              <th scope="col" class="right">
                {t('landed.col-way', { rank: second.rank })}
              </th>
              <th scope="col" class="right">
                {t('landed.col-difference')}
              </th>
            </tr>
          </thead>
          {pairsOf(a, b).map(({ stage, pairs, first: one, second: two }) => (
            <tbody key={stage}>
              <tr class="stage">
                <th scope="rowgroup">{t(`landed.stage-${stage}`)}</th>
                <td class="right">{usd(one, true)}</td>
                <td class="right">{usd(two, true)}</td>
                <td class="right">{signed(two - one, 2)}</td>
              </tr>
              {pairs.map((pair, i) => (
                <PairRow key={i} pair={pair} />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t('landed.total')}</th>
              <td class="right">{a.total_usd === null ? <Unknown /> : usd(a.total_usd, true)}</td>
              <td class="right">{b.total_usd === null ? <Unknown /> : usd(b.total_usd, true)}</td>
              <td class="right">{more === undefined ? <Unknown /> : signed(more, 2)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </article>
  );
}

function PairRow({ pair }: { pair: Pair }) {
  const line = pair.first ?? pair.second;
  return (
    <tr class="line">
      <th scope="row">
        <span class="line-name">{line?.name}</span>
        <span class="line-what">{line?.description}</span>
      </th>
      {[pair.first, pair.second].map((one, i) => (
        <td key={i} class="right">
          {one === undefined ? (
            <span class="unit" title={t('landed.not-on-way')}>
              –<span class="quiet"> {t('landed.not-on-way')}</span>
            </span>
          ) : one.usd === null ? (
            <Unknown />
          ) : (
            usd(one.usd, true)
          )}
        </td>
      ))}
      <td class="right">
        {pair.usd === undefined ? <Unknown /> : pair.usd === 0 ? '' : signed(pair.usd, 2)}
      </td>
    </tr>
  );
}

function Unknown() {
  return <b class="badge-unknown">{t('landed.not-known')}</b>;
}

function sentence(first: Way, second: Way, more: number | undefined): string {
  const later = (dayHours(second) - dayHours(first)) / 24;
  const money =
    more === undefined
      ? t('landed.more-unknown')
      : t(more < 0 ? 'landed.less-usd' : 'landed.more-usd', { usd: usd(Math.abs(more)) });
  const time = t(later < 0 ? 'landed.sooner' : 'landed.later', {
    days: days(Math.abs(later) * 24),
  });
  return t('landed.compared-words', { rank: second.rank, money, time });
}
