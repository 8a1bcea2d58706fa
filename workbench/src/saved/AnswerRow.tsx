import { useEffect, useState } from 'preact/hooks';
import { apiUrl } from '../api/client';
import { forgetJob, jobAnswerPath, startJob, stopJob, watchJob, type Job } from '../api/jobs';
import { Link } from '../app/Link';
import { t } from '../i18n';
import { moment, number } from '../i18n/format';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { toast } from '../ui/Toast';
import { brief } from './names';
import { load } from './store';

const FORMS = {
  routes: ['json', 'csv', 'geojson'],
  landed: ['json', 'csv'],
  duty: ['json', 'csv'],
};

/// One kept answer: how far it is, and what to do with it.
export function AnswerRow({ job }: { job: Job }) {
  const [trips, setTrips] = useState(job.trips);
  const going = job.state === 'running' || job.state === 'waiting';
  useEffect(() => {
    if (!going) return undefined;
    const again = () => void load();
    return watchJob(job.id, { progress: (at) => setTrips(at.trips), end: again, lost: again });
  }, [job.id, going]);
  const remove = async () => {
    await forgetJob(job.id);
    const { ask, words, title } = job;
    const question = { ask, version: 1 as const, ...(title ? { title } : {}), words };
    toast(t('saved.answer-deleted'), () => void startJob(question, true).then(() => load()));
    await load();
  };
  const page = job.ask === 'landed' ? 'landed' : 'routes';
  return (
    <li class="saved-row">
      <div class="saved-what">
        <h3>
          <Link to={{ page, words: job.words }}>{job.title ?? brief(job.words)}</Link>
        </h3>
        <p class="hint">
          <span class="tag">{job.ask}</span> {t(`saved.state-${job.state}`)} ·{' '}
          {t('saved.trips', { trips: number(trips), of: number(job.of) })} · {moment(job.made)}
        </p>
        {going && <progress max={Math.max(1, job.of)} value={trips} aria-label={t('saved.far')} />}
        {job.problem && <p class="fault">{textOf(job.problem)}</p>}
      </div>
      <div class="saved-tools">
        {going && (
          <Button kind="quiet" icon="stop" onClick={() => void stopJob(job.id).then(() => load())}>
            {t('saved.stop')}
          </Button>
        )}
        {(job.state === 'done' || job.state === 'stopped') &&
          FORMS[job.ask].map((format) => (
            <a
              key={format}
              class="button button-quiet"
              href={apiUrl(jobAnswerPath(job.id), { format, download: 1 })}
            >
              <Icon name="download" /> {format.toUpperCase()}
            </a>
          ))}
        <Button kind="quiet" icon="close" onClick={() => void remove()}>
          {t('saved.delete')}
        </Button>
      </div>
    </li>
  );
}

function textOf(problem: NonNullable<Job['problem']>): string {
  return typeof problem === 'string' ? problem : (problem.detail ?? '');
}
