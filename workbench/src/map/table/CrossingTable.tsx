import { useState } from 'preact/hooks';
import type { RoutesAnswer } from '../../api/types';
import { t } from '../../i18n';
import { figure } from '../../i18n/format';
import { Table } from '../../ui/Table';
import { statusText } from '../card/PostCard';
import { passing } from '../geo/posts';
import type { CrossingFeature, CrossingProperties, MapWay, RouteMapProps } from '../types';
import { PostButton } from './PostButton';

interface Props {
  crossings: readonly CrossingFeature[];
  answer: RoutesAnswer | undefined;
  ways: readonly MapWay[];
  onSelectCrossing: RouteMapProps['onSelectCrossing'];
}

/// All border crossing points of the atlas, those of the ways first, with a filter by name.
export function CrossingTable({ crossings, answer, ways, onSelectCrossing }: Props) {
  const [wanted, setWanted] = useState('');
  const used = passing(answer, ways);
  const rows = crossings
    .map(({ properties }) => properties)
    .filter((one) => holds(one, wanted))
    .sort(
      (a, b) => Number(used.has(b.id)) - Number(used.has(a.id)) || a.name.localeCompare(b.name),
    );
  const labels = (id: string) =>
    [...new Set((used.get(id) ?? []).map((way) => ways.find((one) => one.id === way)?.label))].join(
      ', ',
    );
  return (
    <section class="map-crossings">
      <h3>{t('map.crossings')}</h3>
      <label class="map-filter">
        {t('map.filter')}
        <input
          class="input"
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {t('map.found', { n: rows.length })}
      </p>
      <Table
        caption={t('map.crossings')}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            name: t('map.crossing'),
            cell: (one) => <PostButton id={one.id} name={one.name} onSelect={onSelectCrossing} />,
          },
          { name: t('map.status'), cell: (one) => statusText(one.status) },
          {
            name: t('map.mode'),
            cell: (one) => one.modes.map((mode) => t(`map.mode-${mode}`)).join(', '),
          },
          {
            name: t('map.time'),
            unit: 'h',
            right: true,
            cell: (one) => (one.hours_of_delay === null ? '–' : figure(one.hours_of_delay)),
          },
          { name: t('map.passed-by'), cell: (one) => labels(one.id) },
        ]}
      />
    </section>
  );
}

function holds({ name, id, status, modes }: CrossingProperties, wanted: string): boolean {
  const text = `${name} ${id} ${status} ${modes.join(' ')}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
