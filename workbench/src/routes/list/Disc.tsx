import { corridorColour } from '../../ui/colours';

/// The number of a way on the colour of its corridor.
export function Disc({ id, colour }: { id: number; colour: number }) {
  return (
    <span class="disc" style={{ '--way': corridorColour(colour) }}>
      {id}
    </span>
  );
}
