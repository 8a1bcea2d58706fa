import { expect, it } from 'vitest';
import { spaced } from './names';

it('writes thousands of the server as all others, and leaves other commas', () => {
  expect(spaced('8,631.00 USD FOB')).toBe('8\u202f631.00 USD FOB');
  expect(spaced('1,234,567 kg')).toBe('1\u202f234\u202f567 kg');
  expect(spaced('rows 1,2 and 1,2345')).toBe('rows 1,2 and 1,2345');
  expect(spaced('0.5 USD/cm³, 1,998 cm³')).toBe('0.5 USD/cm³, 1\u202f998 cm³');
});
