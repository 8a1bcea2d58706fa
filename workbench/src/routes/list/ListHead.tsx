import type { ScaleLinear } from 'd3-scale';
import { t } from '../../i18n';
import { number } from '../../i18n/format';
import { Icon } from '../../ui/Icon';
import { Word } from '../../ui/Term';
import type { Scales } from './CorridorRow';

/// The names of the columns, and the one scale that all bars share.
export function ListHead({ scales, drawn }: { scales: Scales; drawn: boolean }) {
  const which = drawn ? <Word of="median">{t('routes.median')}</Word> : t('routes.planned');
  return (
    <div class="list-head">
      <span>
        <Word of="corridor">{t('routes.corridor')}</Word>
      </span>
      <div>
        <div class="list-measure">
          <span>{t('routes.money-head')}</span>
          <span class="unit">USD, {which}</span>
        </div>
        <ScaleTicks scale={scales.usd} write={(value) => number(value)} />
      </div>
      <div>
        <div class="list-measure">
          <span>{t('routes.time-head')}</span>
          <span class="unit">
            {t('routes.days')}, {which}
          </span>
        </div>
        <ScaleTicks scale={scales.hours} write={(value) => number(value / 24)} days />
      </div>
      <span class="compare-head" title={t('routes.compare-short')}>
        <Icon name="compare" />
        <span class="quiet">{t('routes.compare-short')}</span>
      </span>
    </div>
  );
}

interface TicksProps {
  scale: ScaleLinear<number, number>;
  write: (value: number) => string;
  days?: boolean;
}

function ScaleTicks({ scale, write, days }: TicksProps) {
  const [low = 0, high = 1] = scale.domain();
  const ticks = days ? dayTicks(low, high) : few(scale.ticks(3), write);
  return (
    <div class="ticks" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} class={edgeOf(scale(tick))} style={{ left: `${100 * scale(tick)}%` }}>
          {write(tick)}
        </span>
      ))}
    </div>
  );
}

function edgeOf(share: number): string | undefined {
  if (share < 0.06) return 'tick-first';
  return share > 0.94 ? 'tick-last' : undefined;
}

/// Numbers that would run together: every other one then; of long ones there is room for two.
function few(ticks: number[], write: (value: number) => string): number[] {
  const longest = Math.max(...ticks.map((tick) => write(tick).length));
  const most = longest > 5 ? 2 : longest > 3 ? 3 : 4;
  return ticks.length > most
    ? few(
        ticks.filter((_, i) => i % 2 === 0),
        write,
      )
    : ticks;
}

/// Round days, for a scale that counts hours.
function dayTicks(low: number, high: number): number[] {
  const span = (high - low) / 24;
  const step = [5, 10, 20, 30, 60, 120].find((one) => span / one <= 4) ?? 240;
  const first = Math.ceil(low / 24 / step) * step;
  const count = Math.floor((high / 24 - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i * step) * 24);
}
