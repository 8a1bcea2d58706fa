import { render } from 'preact';
import './style/index.css';
import { App } from './app/App';
import { startLanguage } from './i18n';
import { startTheme } from './ui/theme';

startTheme();
// Texts come before the first picture, so that no word changes under the reader's eyes.
void startLanguage().then(() => {
  const root = document.getElementById('app');
  if (root) render(<App />, root);
});
