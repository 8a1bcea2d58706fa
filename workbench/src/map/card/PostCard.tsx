import { useEffect, useState } from 'preact/hooks';
import { Link } from '../../app/Link';
import { t } from '../../i18n';
import { country, figure } from '../../i18n/format';
import { ProblemBox } from '../../ui/ProblemBox';
import { Skeleton } from '../../ui/Skeleton';
import { localLine } from '../names/names';
import { PostEvents } from './PostEvents';
import { PostHoursList } from './PostHoursList';
import { PostTimes } from './PostTimes';
import { PostYears } from './PostYears';
import { loadCrossing, type CrossingPage } from './crossing';

/// What is known of a border crossing point, each figure with the mark of its row.
export function PostCard({ id, name }: { id: string; name: string }) {
  const [page, setPage] = useState<CrossingPage>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setError(undefined);
    loadCrossing(id, stop.signal).then(setPage, (failure: unknown) => {
      if (!stop.signal.aborted) setError(failure);
    });
    return () => stop.abort();
  }, [id, tries]);
  return (
    <div class="map-card map-card-post">
      <h2>{page?.name ?? name}</h2>
      {error !== undefined && <ProblemBox error={error} retry={() => setTries(tries + 1)} />}
      {!page && error === undefined && <Skeleton rows={2} />}
      {page && <Known page={page} />}
    </div>
  );
}

function Known({ page }: { page: CrossingPage }) {
  const sides = page.places.map(({ name, local_name, country: code }) => {
    const local = localLine(name, local_name);
    return `${local ? `${name} (${local})` : name}, ${country(code)}`;
  });
  const delay = page.hours_of_delay;
  return (
    <>
      <p class="hint">{sides.join(' — ')}</p>
      <p>
        <b class={page.status === 'open' ? '' : 'map-stop'}>{statusText(page.status)}</b>
        {' · '}
        {page.modes.map((mode) => t(`map.mode-${mode}`)).join(', ')}
        {page.gauge_change && ` · ${t('map.gauge-change')}`}
      </p>
      {typeof delay === 'number' && <p>{t('map.delay', { hours: figure(delay) })}</p>}
      {page.note && <p class="hint">{page.note}</p>}
      <PostHoursList page={page} />
      <PostTimes page={page} />
      <PostYears page={page} />
      <PostEvents page={page} />
      <h3>{t('map.sources')}</h3>
      <ul class="map-sources">
        {page.sources.map((source) => (
          <li key={source.id}>
            {source.organisation && `${source.organisation}: `}
            {source.title}
            {source.date && `, ${source.date}`}
          </li>
        ))}
      </ul>
      <Link to={{ page: 'sources', anchor: page.rows[0]?.row ?? '' }}>{t('map.all-sources')}</Link>
    </>
  );
}

export function statusText(status: string): string {
  if (status === 'open') return t('map.open');
  return status === 'planned' ? t('map.planned') : t('map.closed');
}
