import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loadAbout } from '../api/about';
import { QuestionBar } from '../routes/bar/QuestionBar';
import { address, go } from '../state/address';
import { ApiProblem } from '../api/problem';
import { t } from '../i18n';
import { ProblemBox } from '../ui/ProblemBox';
import { Skeleton } from '../ui/Skeleton';
import { answer, ask, asked, failure, FIRST, loading } from './store';
import { findWay, waysOf, wayKey, type Way } from './ways';
import { Comparison } from './Comparison';
import { Downloads } from './Downloads';
import { DrawsBar } from './DrawsBar';
import { FirstRun } from './FirstRun';
import { SaleForm } from './SaleForm';
import { StatementView } from './StatementView';
import { WayList } from './WayList';
import '../routes/style/bar.css';
import './style/index.css';

/// What a consignment costs when it has arrived: ways by landed cost, and the statement of one.
export function LandedPage() {
  useEffect(() => {
    void loadAbout();
    return effect(() => {
      const { page, words } = address.value;
      if (page !== 'landed') return;
      if (Object.keys(words).length === 0) go({ words: FIRST }, 'replace');
      else void ask(asked.value);
    });
  }, []);
  const { from, to } = asked.value;
  return (
    <div class="landed">
      <QuestionBar>{from && to && <SaleForm />}</QuestionBar>
      {from && to ? <Answered /> : <FirstRun />}
    </div>
  );
}

function Answered() {
  const found = answer.value;
  if (failure.value) {
    return (
      <div class="landed-whole">
        {isAtWords(failure.value) ? (
          <ProblemBox error={new Error(t('landed.fix-words'))} />
        ) : (
          <ProblemBox error={failure.value} retry={() => void ask(asked.value, true)} />
        )}
      </div>
    );
  }
  if (!found) {
    return (
      <div class="landed-whole">
        <Skeleton rows={6} />
      </div>
    );
  }
  return (
    <div class="landed-answer" aria-busy={loading.value}>
      {found.none ? <None /> : <Ways ways={waysOf(found)} />}
    </div>
  );
}

/// Whether all faults stand at the words they are about.
function isAtWords(error: unknown): boolean {
  return error instanceof ApiProblem && error.problems.every(({ name }) => name !== null);
}

function None() {
  const none = answer.value?.none;
  return (
    <div class="empty">
      <h2>{t('landed.none')}</h2>
      <p>{none?.reason}</p>
      <p>
        <b>{t('ui.fix')}:</b> {none?.remedy}
      </p>
    </div>
  );
}

function Ways({ ways }: { ways: Way[] }) {
  const { way: wanted, with: other } = address.value.view;
  const statement = useRef<HTMLElement>(null);
  const choose = (way: Way) => {
    go({ view: { way: way === ways[0] ? undefined : wayKey(way.itinerary) } }, 'replace');
    // On a phone the statement is below the list, out of sight.
    if (matchMedia('(width < 1000px)').matches) statement.current?.scrollIntoView();
  };
  const chosen = findWay(ways, wanted) ?? ways[0];
  if (!chosen) return null;
  const compared = findWay(ways, other);
  return (
    <>
      <section class="landed-list" aria-label={t('landed.ways')}>
        <DrawsBar />
        <WayList ways={ways} chosen={chosen} onChoose={choose} />
      </section>
      <section ref={statement} class="landed-statement" aria-label={t('landed.statement')}>
        <Downloads way={chosen} />
        {compared && compared !== chosen ? (
          <Comparison first={chosen} second={compared} />
        ) : (
          <StatementView way={chosen} ways={ways} />
        )}
      </section>
    </>
  );
}
