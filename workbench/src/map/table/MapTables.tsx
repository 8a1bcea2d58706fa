import { useEffect, useState } from 'preact/hooks';
import type { CanvasProps } from '../MapCanvas';
import { loadNetwork } from '../data';
import type { Network } from '../types';
import { CrossingTable } from './CrossingTable';
import { WayTable } from './WayTable';

type Props = Omit<CanvasProps, 'onBroken'>;

/// The same as the map in tables: the legs of the ways shown, and the crossings of the atlas.
export function MapTables(props: Props) {
  const [network, setNetwork] = useState<Network>();
  useEffect(() => {
    let isGone = false;
    loadNetwork().then(
      (loaded) => !isGone && setNetwork(loaded),
      (error: unknown) => console.warn(error),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <div class="map-tables">
      {props.ways.map((way) => (
        <WayTable key={way.id} way={way} {...props} />
      ))}
      {network && (
        <CrossingTable
          crossings={network.crossings}
          answer={props.answer}
          ways={props.ways}
          onSelectCrossing={props.onSelectCrossing}
        />
      )}
    </div>
  );
}
