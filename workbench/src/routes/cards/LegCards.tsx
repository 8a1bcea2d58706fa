import { t } from '../../i18n';
import { duration, figure, number } from '../../i18n/format';
import type { CostLine, Leg, Parameter } from '../../api/types';
import { FigureBlock } from './FigureBlock';

/// How a line of cost comes about: a factor times its figures, each with its source.
export function CostCard({ line }: { line: CostLine }) {
  const product = [line.factor, ...line.figures.map((one) => one.value)].filter(
    (value, i) => i > 0 || value !== 1,
  );
  return (
    <div class="stack">
      <h2>{line.name}</h2>
      <p>
        {product.map(figure).join(' × ')} = <b>{number(line.usd, 2)}</b>{' '}
        <span class="unit">USD</span>
      </p>
      {line.figures.map((one, i) => (
        <FigureBlock key={i} figure={one} />
      ))}
    </div>
  );
}

/// All money of a leg.
export function LegMoneyCard({ leg }: { leg: Leg }) {
  return (
    <div class="stack">
      <h2>{t('leg.money-of', { what: leg.what })}</h2>
      {leg.costs.length === 0 && <p>{t('leg.costs-nothing')}</p>}
      {leg.costs.length > 1 && (
        <p>
          {leg.costs.map((line) => number(line.usd, 2)).join(' + ')} = <b>{number(leg.usd, 2)}</b>{' '}
          <span class="unit">USD</span>
        </p>
      )}
      {leg.costs.map((line, i) => (
        <CostCard key={i} line={line} />
      ))}
    </div>
  );
}

/// What made the time of a leg.
export function LegTimeCard({ leg }: { leg: Leg }) {
  return (
    <div class="stack">
      <h2>{t('leg.time-of', { what: leg.what })}</h2>
      <p>
        <b>{duration(leg.hours)}</b>
        {leg.idle_hours > 0 && (
          <span class="unit"> {t('leg.idle', { hours: duration(leg.idle_hours) })}</span>
        )}
      </p>
      {leg.parameters.length === 0 && <p>{t('leg.time-follows')}</p>}
      {leg.parameters.map((one, i) => (
        <ParameterBlock key={i} parameter={one} />
      ))}
    </div>
  );
}

export function ParameterBlock({ parameter }: { parameter: Parameter }) {
  return <FigureBlock figure={parameter} name={parameter.name} unit={parameter.unit} />;
}
