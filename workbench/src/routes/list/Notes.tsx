import { Link } from '../../app/Link';
import { t } from '../../i18n';
import type { RoutesAnswer } from '../../api/types';

/// What the figures do not tell.
export function Notes({ answer }: { answer: RoutesAnswer }) {
  if (answer.notes.length === 0) return null;
  return (
    <section class="notes pad">
      <h3>{t('routes.notes')}</h3>
      <ul class="plain-list">
        {answer.notes.map((note) => (
          <li key={note.text}>
            {note.text}{' '}
            <span class="unit">
              {t('routes.note-ways', {
                n: note.itineraries.length,
                ways: note.itineraries.join(', '),
              })}
              {note.rows.map((ref) => (
                <span key={ref}>
                  {' · '}
                  <Link to={{ page: 'sources', anchor: ref }}>{ref}</Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
