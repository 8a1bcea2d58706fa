import { t } from '../../i18n';
import { days, number } from '../../i18n/format';
import { Table, type Column } from '../../ui/Table';
import type { Profile } from './profile';
import { summaryOf } from './summary';

interface Line {
  what: string;
  km: number;
  hours: number;
  usd: number;
  allKm: number;
  allHours: number;
  allUsd: number;
}

/// The chart as figures: each leg, and the sums up to its end.
export function ChartTable({ profiles }: { profiles: readonly Profile[] }) {
  const columns: Column<Line>[] = [
    { name: t('chart.leg'), cell: (line) => line.what },
    { name: t('chart.distance'), unit: 'km', right: true, cell: (line) => number(line.allKm) },
    { name: t('routes.time-head'), unit: 'h', right: true, cell: (line) => number(line.hours, 1) },
    { name: t('chart.so-far'), unit: 'd', right: true, cell: (line) => days(line.allHours) },
    { name: t('routes.money-head'), unit: 'USD', right: true, cell: (line) => number(line.usd) },
    { name: t('chart.so-far'), unit: 'USD ', right: true, cell: (line) => number(line.allUsd) },
  ];
  return (
    <div class="chart-table">
      <p>{summaryOf(profiles)}</p>
      {profiles.map((profile) => (
        <Table
          key={profile.way.id}
          caption={t('chart.way', { id: profile.way.id })}
          columns={columns}
          rows={linesOf(profile)}
          keyOf={(line) => `${line.allHours} ${line.what}`}
        />
      ))}
    </div>
  );
}

function linesOf(profile: Profile): Line[] {
  return profile.hours.map((piece, i) => ({
    what: piece.leg.what,
    km: piece.leg.km,
    hours: piece.leg.hours,
    usd: piece.leg.usd,
    allKm: piece.km[1],
    allHours: piece.y[1],
    allUsd: profile.usd[i]?.y[1] ?? 0,
  }));
}
