import { t } from '../../i18n';
import { duration, number } from '../../i18n/format';
import type { Itinerary } from '../../api/types';
import { stageOf, type Stage } from '../model/stages';
import { LegMoneyCard, LegTimeCard } from './LegCards';

interface Props {
  way: Itinerary;
  stage: Stage;
  measure: 'usd' | 'hours';
}

/// How a stage of a way comes about: its legs, each with the figures it rests on.
export function StageCard({ way, stage, measure }: Props) {
  const legs = way.legs.filter((leg) => stageOf(leg) === stage && leg[measure] !== 0);
  const write = measure === 'usd' ? (value: number) => number(value, 2) : duration;
  const sum = legs.reduce((all, leg) => all + leg[measure], 0);
  const unit = measure === 'usd' ? 'USD' : '';
  return (
    <div class="stack">
      <h2>{t('compare.stage-of', { id: way.id, stage: t(`stage.${stage}`) })}</h2>
      <p>
        {legs.length > 1 && `${legs.map((leg) => write(leg[measure])).join(' + ')} = `}
        <b>{write(sum)}</b> <span class="unit">{unit}</span>
      </p>
      {legs.map((leg, i) =>
        measure === 'usd' ? <LegMoneyCard key={i} leg={leg} /> : <LegTimeCard key={i} leg={leg} />,
      )}
    </div>
  );
}
