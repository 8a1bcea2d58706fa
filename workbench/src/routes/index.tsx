import { useEffect } from 'preact/hooks';
import { effect } from '@preact/signals';
import { loadAbout } from '../api/about';
import { address, go } from '../state/address';
import { ask } from './ask';
import { QuestionBar } from './bar/QuestionBar';
import { AnswerPanel } from './AnswerPanel';
import { Beside } from './Beside';
import { Divider } from './Divider';
import { Sheets } from './Sheets';
import { asked, FIRST } from './screen';
import { sheet } from './view';
import './style/bar.css';
import './style/index.css';

/// The page of routes: the question above, the answer at the left, map and chart at the right.
export function RoutesPage() {
  useEffect(() => {
    void loadAbout();
    return effect(() => {
      const { page, words } = address.value;
      if (page !== 'routes') return;
      if (Object.keys(words).length === 0) go({ words: FIRST }, 'replace');
      else void ask(asked.value);
    });
  }, []);
  return (
    <div class="routes" data-sheet={sheet.value}>
      <QuestionBar />
      <Sheets />
      <div class="columns">
        <AnswerPanel />
        <Divider />
        <Beside />
      </div>
    </div>
  );
}
