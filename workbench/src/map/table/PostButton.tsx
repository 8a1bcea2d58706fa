import { openCard } from '../../ui/Card';
import { PostCard } from '../card/PostCard';
import type { RouteMapProps } from '../types';

interface Props {
  id: string;
  name: string;
  onSelect: RouteMapProps['onSelectCrossing'];
}

/// The name of a border post; pressed, it opens the card that the map opens.
export function PostButton({ id, name, onSelect }: Props) {
  return (
    <button
      type="button"
      class="map-post"
      aria-haspopup="dialog"
      onClick={(event) => {
        onSelect?.(id);
        openCard(event.currentTarget, name, () => <PostCard id={id} name={name} />);
      }}
    >
      {name}
    </button>
  );
}
