/// Labels are drawn from the page's own Noto Sans files: no glyph server.
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrExtBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff2?url';
import cyrExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

export const REGULAR = 'Noto Sans';
export const BOLD = 'Noto Sans Bold';

const LATIN = [
  'U+0-FF',
  'U+131',
  'U+152-153',
  'U+2BB-2BC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2212',
];
const LATIN_EXT = ['U+100-2BA', 'U+2BD-2FF', 'U+1E00-1EFF', 'U+20A0-20C0'];
const CYRILLIC = ['U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116'];
const CYRILLIC_EXT = ['U+460-52F', 'U+1C80-1C8A'];

/// The font files of a style, by the names that layers use.
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  return {
    [REGULAR]: [
      { url: latin, 'unicode-range': LATIN },
      { url: cyrillic, 'unicode-range': CYRILLIC },
      { url: cyrExt, 'unicode-range': CYRILLIC_EXT },
      { url: latinExt, 'unicode-range': LATIN_EXT },
    ],
    [BOLD]: [
      { url: latinBold, 'unicode-range': LATIN },
      { url: cyrillicBold, 'unicode-range': CYRILLIC },
      { url: cyrExtBold, 'unicode-range': CYRILLIC_EXT },
      { url: latinExtBold, 'unicode-range': LATIN_EXT },
    ],
  };
}
