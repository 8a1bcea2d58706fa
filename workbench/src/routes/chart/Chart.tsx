import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { RoutesAnswer } from '../../api/types';
import { Button } from '../../ui/Button';
import { useSize } from '../../ui/useSize';
import type { Scene } from '../scene';
import { pointed } from '../screen';
import { ChartTable } from './ChartTable';
import { saveChart } from './save';
import { layOut } from './layout';
import { Panel } from './Panel';
import { profileOf, type Profile } from './profile';
import { Readout } from './Readout';
import { summaryOf } from './summary';

const MOST_STRONG = 4;

/// Time and money over distance: two panels with one distance, a line a way.
export function Chart({ answer, ...scene }: Scene & { answer: RoutesAnswer }) {
  const [asTable, setAsTable] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  const { profiles, strong } = linesOf(answer, scene);
  const summary = summaryOf(profiles.filter((one) => strong.includes(one.way.id)));
  return (
    <section class="chart" aria-label={t('chart.title')}>
      <div class="chart-head">
        <h2>{t('chart.title')}</h2>
        <span class="spacer" />
        <Button kind="quiet" pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('chart.table')}
        </Button>
        {!asTable && (
          <>
            <Button kind="quiet" onClick={() => void saveChart(svg.current, 'svg')}>
              SVG
            </Button>
            <Button kind="quiet" onClick={() => void saveChart(svg.current, 'png')}>
              PNG
            </Button>
          </>
        )}
      </div>
      {asTable ? (
        <ChartTable profiles={profiles.filter((one) => strong.includes(one.way.id))} />
      ) : (
        <Drawing answer={answer} profiles={profiles} strong={strong} svg={svg} text={summary} />
      )}
    </section>
  );
}

/// What is drawn: the best way of each corridor, and what is open or marked; strong are those
/// marked or open, else the first few.
function linesOf(
  answer: RoutesAnswer,
  { best, marked, colours }: Omit<Scene, 'answer'>,
): { profiles: Profile[]; strong: number[] } {
  const ids = new Set([...best, ...marked]);
  const profiles = answer.itineraries
    .filter((way) => ids.has(way.id))
    .map((way) => profileOf(way, colours.get(way.id) ?? 0));
  const known = marked.filter((id) => profiles.some((one) => one.way.id === id));
  const strong = known.length > 0 ? known : profiles.slice(0, MOST_STRONG).map((one) => one.way.id);
  return { profiles, strong };
}

interface DrawingProps {
  answer: RoutesAnswer;
  profiles: readonly Profile[];
  strong: readonly number[];
  svg: { current: SVGSVGElement | null };
  text: string;
}

function Drawing({ answer, profiles, strong, svg, text }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useSize(box);
  // A sheet that is not shown has no size, and nothing to draw.
  const seen = measured.width > 200 && measured.height > 120;
  const size = seen ? measured : { width: 640, height: 320 };
  const layout = layOut(answer, profiles, strong, size);
  const { x, xTicks, hours, usd, labels, bottom } = layout;
  return (
    <>
      <div
        ref={box}
        class="chart-box"
        tabIndex={0}
        role="group"
        aria-label={`${text} ${t('chart.keys')}`}
        onKeyDown={(event) => walk(event, profiles, strong)}
      >
        <svg
          ref={svg}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          display={seen ? undefined : 'none'}
        >
          <PlotClip x={x.range()} panels={[hours.y.range(), usd.y.range()]} />
          <Panel
            axis="hours"
            title={t('chart.days')}
            y={hours.y}
            ticks={hours.ticks}
            labels={labels}
            {...{ profiles, strong, x }}
          />
          <Panel
            axis="usd"
            title={t('chart.usd')}
            y={usd.y}
            ticks={usd.ticks}
            labels={[]}
            {...{ profiles, strong, x }}
          />
          {xTicks.map((tick) => (
            <text key={tick.at} class="tick" x={x(tick.at)} y={bottom + 16} text-anchor="middle">
              {tick.text}
            </text>
          ))}
          <text class="axis-title" x={x.range()[1]} y={bottom + 30} text-anchor="end">
            {t('chart.km')}
          </text>
        </svg>
      </div>
      <Readout answer={answer} />
    </>
  );
}

/// What a way may fill: the two panels, and no more.
function PlotClip({ x, panels }: { x: number[]; panels: number[][] }) {
  const [left = 0, right = 0] = x;
  return (
    <clipPath id="chart-plot">
      {panels.map(([bottom = 0, top = 0]) => (
        <rect key={top} x={left} y={top - 6} width={right - left + 6} height={bottom - top + 12} />
      ))}
    </clipPath>
  );
}

/// Arrows walk along a way and from way to way.
function walk(event: KeyboardEvent, profiles: readonly Profile[], strong: readonly number[]) {
  const along = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (along === undefined && across === undefined) return;
  event.preventDefault();
  const now = pointed.peek() ?? { itinerary: strong[0] ?? 0, index: -1 };
  const at = Math.max(0, strong.indexOf(now.itinerary));
  const way = strong[(at + (across ?? 0) + strong.length) % strong.length] ?? now.itinerary;
  const legs = profiles.find((one) => one.way.id === way)?.way.legs.length ?? 1;
  const index = Math.max(0, Math.min(legs - 1, now.index + (along ?? 0)));
  pointed.value = { itinerary: way, index };
}
