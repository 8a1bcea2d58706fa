import { useEffect } from 'preact/hooks';
import { about, loadAbout } from '../api/about';
import { address, go } from '../state/address';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { CertaintyBar } from '../ui/CertaintyBar';
import { Sure } from '../ui/RowNote';
import { Tabs } from '../ui/Tabs';
import { CheckOwn } from './CheckOwn';
import { Figures } from './Figures';
import { HealthView } from './HealthView';
import { SourceList } from './SourceList';
import { CONFIDENCES, SHOWN, shownOf, type Shown } from './state';
import './sources.css';

const VIEWS: Record<Shown, () => preact.JSX.Element> = {
  figures: Figures,
  sources: SourceList,
  health: HealthView,
  check: CheckOwn,
};

/// Every figure of the atlas: who says so, how sure it is, where it is used.
export function SourcesPage() {
  useEffect(() => void loadAbout(), []);
  const shown = shownOf(address.value);
  const View = VIEWS[shown];
  return (
    <div class="sources">
      <header class="sources-head">
        <h1>{t('sources.title')}</h1>
        <Founding />
        <Tabs
          label={t('sources.title')}
          tabs={SHOWN.map((id) => ({ id, name: t(`sources.tab-${id}`) }))}
          chosen={shown}
          onChoose={(id) =>
            go(
              { view: { show: id === 'figures' ? undefined : id, row: undefined }, anchor: '' },
              'replace',
            )
          }
        />
      </header>
      <div class="sources-body" role="tabpanel" aria-labelledby={`tab-${shown}`}>
        <View />
      </div>
    </div>
  );
}

/// How well the atlas is founded, in one line, with the key to the three forms.
function Founding() {
  const atlas = about.value?.atlas;
  return (
    <div class="founding">
      <p>
        {atlas
          ? t('sources.atlas', { name: atlas.name, n: atlas.rows, rows: number(atlas.rows) })
          : '\u00a0'}
      </p>
      <div class="founding-bar">{atlas && <CertaintyBar shares={atlas} />}</div>
      <ul class="founding-key">
        {CONFIDENCES.map((one) => (
          <li key={one} title={t(`sources.tip-${one}`)}>
            <Sure confidence={one} />
            {atlas && <span class="unit"> {number(atlas[one])}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
