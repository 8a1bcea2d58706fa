import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { SavedQuestion } from '../api/saved';
import { QuestionRow } from './QuestionRow';

function rowOf(name: string): HTMLElement {
  const question: SavedQuestion = {
    name,
    title: null,
    ask: null,
    words: null,
    etag: '"1"',
    modified: '1970-01-01T00:00:00Z',
    fault: {
      what: 'it cannot be used.',
      remedy: 'rename the file.',
      file: null,
      line: 1,
      column: 1,
    },
  };
  const box = document.createElement('ul');
  render(<QuestionRow question={question} />, box);
  return box;
}

describe('the row of a saved question', () => {
  it('offers nothing to do with a file whose name it cannot say to the server', () => {
    const row = rowOf('имя');
    expect(row.textContent).toContain('rename the file.');
    expect(row.textContent).not.toContain('1970');
    expect(row.querySelectorAll('button, a')).toHaveLength(0);
  });

  it('lets a faulty file be taken away and deleted', () => {
    expect(rowOf('bad').querySelectorAll('button, a')).toHaveLength(2);
  });
});
