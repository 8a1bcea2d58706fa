import { useEffect } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { address, followHistory, type Page } from '../state/address';
import { t } from '../i18n';
import { CardHost } from '../ui/Card';
import { ToastHost } from '../ui/Toast';
import { Rail } from './Rail';
import { NotFound } from './NotFound';
import { RoutesPage } from '../routes';
import { LandedPage } from '../landed';
import { SourcesPage } from '../sources';
import { SavedPage } from '../saved';
import { HelpPage } from '../help';

const PAGES: Record<Page, ComponentType> = {
  routes: RoutesPage,
  landed: LandedPage,
  sources: SourcesPage,
  saved: SavedPage,
  help: HelpPage,
};

/// The frame: rail of pages, the page, and what floats above it.
export function App() {
  const { page } = address.value;
  useEffect(followHistory, []);
  useEffect(() => {
    document.title = page ? `${t(`app.${page}`)} · ${t('app.name')}` : t('app.name');
  });
  const Shown = page ? PAGES[page] : NotFound;
  return (
    <div class="frame">
      <a class="skip" href="#page">
        {t('app.skip')}
      </a>
      <Rail />
      <main id="page" class="page" tabIndex={-1}>
        <Shown />
      </main>
      <CardHost />
      <ToastHost />
    </div>
  );
}
