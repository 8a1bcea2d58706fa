import { examples } from '../../api/about';
import { t } from '../../i18n';
import { address, canUndo, hrefOf, undo } from '../../state/address';
import { Link } from '../../app/Link';
import { Button } from '../../ui/Button';
import { SaveQuestion } from '../../saved/SaveQuestion';
import { Exports } from './Exports';
import type { Example } from '../../api/types';

/// Beside the question: undo, examples, and what to take away.
export function Tools() {
  return (
    <div class="tools">
      <Button kind="quiet" icon="undo" disabled={!canUndo.value} onClick={undo}>
        {t('ui.undo')}
      </Button>
      <nav class="examples" aria-label={t('ask.examples')}>
        <span class="unit">{t('ask.examples')}</span>
        {examples.value.map((one) => (
          <ExampleLink key={one.id} example={one} />
        ))}
      </nav>
      <span class="tools-right">
        <SaveQuestion />
        {address.value.page === 'routes' && <Exports />}
      </span>
    </div>
  );
}

export function ExampleLink({ example }: { example: Example }) {
  const to = { page: example.ask, words: example.words };
  return (
    <Link
      to={to}
      class="example"
      title={example.why}
      current={hrefOf(to) === hrefOf({ words: address.value.words })}
    >
      {example.title}
    </Link>
  );
}
