import type { Problem } from '../api/problem';
import { LANDED_WORDS, isSaleWord } from '../state/words';
import { t, type Key } from '../i18n';

/// What is wrong, and what to do.
export function FaultText({ fault }: { fault: Problem }) {
  return (
    <p class="fault">
      {inLabels(fault.what)}
      {fault.remedy && (
        <span class="remedy">
          <b>{t('ui.fix')}:</b> {inLabels(fault.remedy)}
        </span>
      )}
    </p>
  );
}

const WORDS: readonly string[] = [...LANDED_WORDS, 'by'];

/// The command line calls a word `--max-transfers`; here it goes by what stands at its field. Where
/// it names a command that lists places, the fields here list them as one types.
function inLabels(text: string): string {
  const here = text.replace(/(?:list|see) [^;:]*: ortoo places .*$/, t('ui.list-opens'));
  return here.replace(/--([a-z]+(?:-[a-z]+)*)/g, (option, word: string) => {
    if (!WORDS.includes(word)) return option;
    return `“${t((isSaleWord(word) ? `landed.word-${word}` : `word.${word}`) as Key)}”`;
  });
}
