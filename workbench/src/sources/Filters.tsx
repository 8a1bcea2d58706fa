import { useEffect, useState } from 'preact/hooks';
import type { TableInfo } from '../api/atlas';
import { address } from '../state/address';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { CONFIDENCES, filterOf, look } from './state';

const PAUSE = 200;

/// What is looked for: words, how sure, which table, which source.
export function Filters({ tables }: { tables: readonly TableInfo[] | undefined }) {
  const filter = filterOf(address.value);
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search />
      <label class="filter-table">
        <span class="quiet">{t('sources.tables')}</span>
        <select
          class="input"
          value={filter.table ?? ''}
          onChange={(event) => look({ table: event.currentTarget.value || undefined })}
        >
          <option value="">{t('sources.all-tables')}</option>
          {tables?.map(({ table, title }) => (
            <option key={table} value={table}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div class="filter-sure" role="group" aria-label={t('sources.sure')}>
        {CONFIDENCES.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={filter.confidence === one}
            onClick={() => look({ confidence: filter.confidence === one ? undefined : one })}
          >
            <span class={`form form-${one}`} aria-hidden="true" />
            {t(`sources.only-${one}`)}
          </button>
        ))}
      </div>
      {filter.source && (
        <Button icon="close" onClick={() => look({ source: undefined })}>
          {t('sources.of-source', { id: filter.source })}
        </Button>
      )}
    </form>
  );
}

function Search() {
  const said = filterOf(address.value).q ?? '';
  const [text, setText] = useState(said);
  useEffect(() => setText(said), [said]);
  useEffect(() => {
    if (text.trim() === said) return undefined;
    const timer = setTimeout(() => look({ q: text.trim() || undefined }), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <input
      type="search"
      class="input filter-search"
      aria-label={t('sources.search')}
      placeholder={t('sources.search')}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
    />
  );
}
