import { t } from '../i18n';
import { Button } from '../ui/Button';

interface Props {
  onZoom: (by: 1 | -1) => void;
  onFit: () => void;
  onSave: () => void;
}

/// What a hand does to the view, for those who have none free.
export function MapButtons({ onZoom, onFit, onSave }: Props) {
  return (
    <div class="map-buttons">
      <Button icon="plus" label={t('map.zoom-in')} onClick={() => onZoom(1)} />
      <Button icon="minus" label={t('map.zoom-out')} onClick={() => onZoom(-1)} />
      <Button icon="fit" label={t('map.fit')} onClick={onFit} />
      <Button icon="download" label={t('map.save')} onClick={onSave} />
    </div>
  );
}
