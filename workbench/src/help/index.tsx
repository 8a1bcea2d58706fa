import type { ComponentChildren } from 'preact';
import { t, type Key } from '../i18n';
import { number } from '../i18n/format';
import { RangeBar } from '../ui/RangeBar';
import { GLOSSARY, KEYS } from './lists';
import './help.css';

const [LOW, MID, HIGH] = [1202, 1451, 1904];
const share = (usd: number) => usd / 2400;

/// What the workbench answers, and how to read it; in plain words, on one page.
export function HelpPage() {
  return (
    <article class="help">
      <h1>{t('app.help')}</h1>
      <p class="lead">{t('help.lead')}</p>
      <Part title="help.ask-title">
        <p>{t('help.ask')}</p>
        <p>{t('help.two-steps')}</p>
      </Part>
      <Part title="help.range-title">
        <figure class="help-range">
          <RangeBar
            at={share}
            low={LOW}
            mid={MID}
            high={HIGH}
            planned={MID}
            colour={0}
            label={t('help.range-example')}
          />
          <HelpScale />
          <figcaption>{t('help.range')}</figcaption>
        </figure>
        <p>{t('help.plan')}</p>
      </Part>
      <Part title="help.odds-title">
        <p>{t('help.odds')}</p>
      </Part>
      <Part title="help.sure-title">
        <dl class="help-list">
          {(['cited', 'known', 'estimate'] as const).map((form) => (
            <div key={form}>
              <dt>
                <span class={`form form-${form}`} /> {t(`source.${form}`)}
              </dt>
              <dd>{t(`help.${form}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('help.click')}</p>
      </Part>
      <Part title="help.keys-title">
        <List rows={KEYS.map(([keys, text]) => [<kbd key={keys}>{keys}</kbd>, t(text)])} />
      </Part>
      <Part title="help.words-title">
        <List rows={GLOSSARY.map(([word, text]) => [t(word), t(text)])} />
      </Part>
      <Part title="help.again-title">
        <p>{t('help.again')}</p>
        <pre tabIndex={0}>./ortoo ask question.json{'\n'}./ortoo serve --port 8080</pre>
        <p>
          {t('help.api')} <a href="/api/">/api/</a>
        </p>
      </Part>
      <Part title="help.data-title">
        <p>{t('help.data')}</p>
        <p>{t('help.map')}</p>
      </Part>
    </article>
  );
}

/// The figures that the bar stands for, under where they stand; its name has them for the ear.
function HelpScale() {
  return (
    <div class="help-scale" aria-hidden="true">
      {[LOW, MID, HIGH].map((usd) => (
        <span key={usd} style={{ left: `${100 * share(usd)}%` }}>
          {number(usd)}
        </span>
      ))}
      <span class="help-unit">USD</span>
    </div>
  );
}

function Part({ title, children }: { title: Key; children: ComponentChildren }) {
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {children}
    </section>
  );
}

function List({ rows }: { rows: [ComponentChildren, string][] }) {
  return (
    <dl class="help-list">
      {rows.map(([name, text]) => (
        <div key={text}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
