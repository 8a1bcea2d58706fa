import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { FaultText } from './FaultText';

function textOf(what: string, remedy: string): string {
  const box = document.createElement('div');
  render(<FaultText fault={{ what, remedy, name: null }} />, box);
  return box.textContent;
}

describe('a fault', () => {
  it('names words as the page does', () => {
    expect(
      textOf('engine is not given.', 'write --engine with the size, or --max-transfers.'),
    ).toBe(
      'engine is not given.Fix: write “Engine, cm³” with the size, or “Most changes of vehicle”.',
    );
  });

  it('sends nobody to the command line for a name', () => {
    const remedy = 'the atlas has none; list those of a country with: ortoo places --country CC';
    expect(textOf('unknown place "X".', remedy)).toBe(
      'unknown place "X".Fix: the atlas has none; choose one from the list that opens as you type.',
    );
  });

  it('leaves options that are no words of the question', () => {
    expect(textOf('no folder.', 'name one with --workspace.')).toContain('--workspace');
  });
});
