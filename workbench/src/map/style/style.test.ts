import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { DASHES, PLANNED, TIES } from './lines';
import { DARK, LIGHT } from './palette';
import { diamondSize } from './points';
import { HIT_LAYERS, layers, mapStyle, SOURCES } from './style';

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s style', (_name, palette) => {
  const style = mapStyle(palette, ['MN', 'KG']);

  it('is a valid style', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('asks for nothing from outside', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('draws only what has a source', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(used)].sort()).toEqual([...SOURCES].sort());
  });
});

describe('layers', () => {
  const ids = layers(LIGHT, []).map(({ id }) => id);

  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold all layers that a click asks', () => {
    for (const id of HIT_LAYERS) expect(ids).toContain(id);
  });

  it('give room to the ends first, then to posts, and to countries late', () => {
    expect(ids.at(-1)).toBe('ends');
    expect(ids.indexOf('countries')).toBeLessThan(ids.indexOf('main-names'));
  });
});

describe('modes', () => {
  it('are told by forms that differ', () => {
    const forms = Object.entries(DASHES).map(([mode, dashes]) =>
      mode === 'rail' ? `ties ${TIES.join()}` : String(dashes),
    );
    expect(new Set([...forms, String(PLANNED)]).size).toBe(forms.length + 1);
  });
});

describe('diamondSize', () => {
  it('grows with the delay, up to a limit, and is smallest where none is known', () => {
    expect(diamondSize(null)).toBe(diamondSize(0));
    expect(diamondSize(24)).toBeGreaterThan(diamondSize(6));
    expect(diamondSize(500)).toBe(1);
  });
});
