import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { corridorsOf, scaleOf, wayKey, type Way } from './ways';
import { WayRow } from './WayRow';

interface Props {
  ways: readonly Way[];
  chosen: Way;
  onChoose: (way: Way) => void;
}

/// The best way of each corridor by landed cost; its others open below it.
export function WayList({ ways, chosen, onChoose }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const at = scaleOf(ways);
  return (
    <ol class="lways">
      {corridorsOf(ways).map((group, colour) => {
        const [best, ...others] = group;
        if (!best) return null;
        const key = best.itinerary.corridor.countries.join('-');
        const shown = open.has(key) || others.includes(chosen);
        const row = (way: Way) => (
          <WayRow
            key={wayKey(way.itinerary)}
            way={way}
            best={best}
            at={at}
            colour={colour}
            chosen={way === chosen}
            onChoose={() => onChoose(way)}
          />
        );
        return (
          <li key={key} class="corridor">
            {row(best)}
            {shown && others.map(row)}
            {others.length > 0 && !others.includes(chosen) && (
              <Button
                kind="quiet"
                icon={shown ? 'down' : 'right'}
                expanded={shown}
                onClick={() => setOpen(toggled(open, key))}
              >
                {t('landed.more-ways', { n: others.length })}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
