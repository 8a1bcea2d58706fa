/// The colours of corridors: Okabe and Ito's set, told apart by the colour-blind; darkened on light
/// ground and lightened on dark so that a thin line has a contrast of 3 to 1 or more.

export const LIGHT = [
  '#004f86',
  '#bf4d00',
  '#007d5b',
  '#a8508c',
  '#8f6400',
  '#1b7ab5',
  '#5b4a9c',
  '#6f6a00',
  '#5c6670',
] as const;

export const DARK = [
  '#4ba8e0',
  '#f08a45',
  '#3fc39a',
  '#e29cc6',
  '#e8b33c',
  '#8ccbf2',
  '#a99be8',
  '#e3dc5a',
  '#a3adb7',
] as const;

/// The CSS colour of a corridor by its number, from 0; those past the set share a grey.
export function corridorColour(number: number): string {
  return `var(--way-${Math.min(number, LIGHT.length - 1)})`;
}

/// The same as a plain colour, for a canvas.
export function plainColour(number: number, dark: boolean): string {
  const set = dark ? DARK : LIGHT;
  return set[Math.min(number, set.length - 1)] ?? set[0];
}
