import * as landed from '../landed/store';
import * as routes from '../routes/screen';
import { address } from '../state/address';
import { transitOf } from '../routes/model/corridors';
import { Link } from '../app/Link';
import { t } from '../i18n';
import { country } from '../i18n/format';
import { readers, usesOf, type Use } from './uses';

const MOST = 5;

/// Which part of the reckoning reads a row, and what of the answers on the screen rests on it.
export function RowUses({ row, feeds }: { row: string; feeds: readonly string[] }) {
  const { words } = address.value;
  const answers = [
    { page: 'routes' as const, answer: routes.answer.value },
    { page: 'landed' as const, answer: landed.answer.value },
  ].filter(({ answer }) => answer !== undefined);
  return (
    <section>
      <h3>{t('sources.used')}</h3>
      {feeds.length > 0 && <p>{t('sources.read-by', { parts: readers(feeds) })}</p>}
      {answers.map(({ page, answer }) => {
        const uses = answer ? usesOf(answer, row) : [];
        return (
          <div key={page} class="row-uses">
            <p>
              {uses.length > 0
                ? t('sources.in-ways', { n: uses.length })
                : t(`sources.not-in-${page}`)}{' '}
              <Link to={{ page, words }}>{t(`sources.to-${page}`)}</Link>
            </p>
            <ul>
              {uses.slice(0, MOST).map((use) => (
                <UseLine key={use.way} use={use} />
              ))}
            </ul>
          </div>
        );
      })}
      {answers.length === 0 && <p class="unit">{t('sources.no-answer')}</p>}
    </section>
  );
}

function UseLine({ use }: { use: Use }) {
  return (
    <li>
      {t('sources.in-way', {
        way: use.way,
        name: transitOf(use.countries).map(country).join(' · '),
      })}
      <span class="unit"> {use.what.join('; ')}</span>
    </li>
  );
}
