import { choose, language, LANGUAGES, t } from '../i18n';
import { theme, THEMES, setTheme } from '../ui/theme';
import { closeCard, openCard } from '../ui/Card';
import { Icon } from '../ui/Icon';

/// Language and colours, behind one button of the rail.
export function Choices() {
  const shown = language.value.toUpperCase();
  const label = `${shown}: ${t('app.language')}, ${t('app.theme')}`;
  return (
    <button
      class="rail-page rail-choices"
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={(event) => openCard(event.currentTarget, label, () => <ChoiceCard />)}
    >
      <Icon name="settings" />
      <span>{shown}</span>
    </button>
  );
}

function ChoiceCard() {
  return (
    <div class="choices">
      <fieldset>
        <legend>{t('app.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="language"
              checked={language.value === one.id}
              onChange={() => void choose(one.id)}
            />
            <span lang={one.id}>{one.name}</span>
            {one.draft && <small>{t('app.draft')}</small>}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('app.theme')}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="theme"
              checked={theme.value === one}
              onChange={() => setTheme(one)}
            />
            <span>{t(`app.theme-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <button class="button" onClick={closeCard}>
        {t('ui.close')}
      </button>
    </div>
  );
}
