import { t } from '../../i18n';
import { Mark } from './Mark';
import type { CrossingPage, QueueNote } from './crossing';

/// Queues that were told of, and what closed or slowed the crossing.
export function PostEvents({ page }: { page: CrossingPage }) {
  const { queue, events, rows } = page;
  return (
    <>
      {queue.length > 0 && (
        <>
          <h3>{t('map.queue')}</h3>
          <ul>
            {queue.map((note) => (
              <li key={note.row}>
                {queueText(note)}
                <Mark row={note.row} rows={rows} />
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length > 0 && (
        <>
          <h3>{t('map.events')}</h3>
          <ul>
            {events.map((event) => (
              <li key={event.row}>
                {[event.from, event.to].filter(Boolean).join(' – ')}
                {' · '}
                {event.description ?? event.effect}
                <Mark row={event.row} rows={rows} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/// A queue in the words of its row: when, what, how much.
function queueText(note: QueueNote): string {
  const value = [note['quantity'], note['value'], note['unit']].filter(Boolean).join(' ');
  return [note['when'], value, note['note']].filter(Boolean).join(' · ');
}
