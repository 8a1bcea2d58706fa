import { address, PAGES, type Page } from '../state/address';
import { t } from '../i18n';
import { Icon, type IconName } from '../ui/Icon';
import { Link } from './Link';
import { Choices } from './Choices';

const ICONS: Record<Page, IconName> = {
  routes: 'route',
  landed: 'statement',
  sources: 'sources',
  saved: 'saved',
  help: 'help',
};

/// The pages, icon and word; on a phone a bar at the bottom.
export function Rail() {
  const here = address.value.page;
  return (
    <header class="rail">
      <a class="rail-mark" href="/" title={t('app.name')}>
        <Icon name="mark" />
        <span>{t('app.name')}</span>
      </a>
      <nav aria-label={t('app.pages')}>
        {PAGES.map((page) => (
          <Link key={page} class="rail-page" to={{ page }} current={page === here}>
            <Icon name={ICONS[page]} />
            <span>{t(`app.${page}`)}</span>
          </Link>
        ))}
      </nav>
      <Choices />
    </header>
  );
}
