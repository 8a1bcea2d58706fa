import { t } from '../i18n';
import { ApiProblem } from '../api/problem';
import type { RoutesAnswer } from '../api/types';
import { ProblemBox } from '../ui/ProblemBox';
import { Skeleton } from '../ui/Skeleton';
import { Tabs } from '../ui/Tabs';
import { useSettled } from '../ui/useSettled';
import { ask } from './ask';
import { AnswerSources } from './AnswerSources';
import { Compare } from './compare/Compare';
import { draws } from './draws';
import { Empty } from './Empty';
import { ChangeNote } from './list/ChangeNote';
import { CorridorList } from './list/CorridorList';
import { DrawsBar } from './list/DrawsBar';
import { NoWay } from './list/NoWay';
import { Summary } from './list/Summary';
import { traceOf } from './model/trace';
import { answer, asked, corridors, failure, loading } from './screen';
import { chosen, panel, PANELS, showPanel, type Panel } from './view';

/// The answer, or what stands in its place.
export function AnswerPanel() {
  const { from, to } = asked.value;
  return (
    <section
      class={`answer${loading.value || failure.value !== undefined ? ' answer-old' : ''}`}
      aria-label={t('routes.answer')}
      aria-busy={loading.value}
    >
      {failure.value !== undefined && <Failure />}
      {!from || !to ? <Empty /> : <Answer />}
    </section>
  );
}

function Failure() {
  const error = failure.value;
  // Faults of words stand at the words; here only what the sentence cannot show.
  const atWords = error instanceof ApiProblem && error.kind === 'bad-input';
  return (
    <div class="failure">
      <ProblemBox
        error={atWords ? new Error(t('routes.fix-words')) : error}
        retry={atWords ? undefined : () => void ask(asked.peek(), true)}
      />
      {answer.value && <p class="hint pad">{olderText(answer.value)}</p>}
    </div>
  );
}

function olderText(old: RoutesAnswer): string {
  const name = (id: string) => traceOf(old).place(id)?.name ?? id;
  return t('routes.older', { from: name(old.question.from), to: name(old.question.to) });
}

function Answer() {
  const now = answer.value;
  const printable = useSettled(now?.rows);
  if (!now) return failure.value === undefined ? <Waiting /> : null;
  if (now.none) return <NoWay none={now.none} notes={now.notes} />;
  const state = draws.value.state;
  return (
    <>
      <DrawsBar />
      <ChangeNote />
      <Summary
        answer={now}
        corridors={corridors.value}
        waiting={state === 'waiting' || state === 'running'}
      />
      <Tabs<Panel>
        label={t('routes.answer')}
        tabs={PANELS.map((id) => ({ id, name: nameOf(id) }))}
        chosen={panel.value}
        onChoose={showPanel}
      />
      <div role="tabpanel" aria-labelledby={`tab-${panel.value}`} class="answer-body">
        {panel.value === 'ways' && <CorridorList answer={now} />}
        {panel.value === 'compare' && <Compare answer={now} />}
        {panel.value === 'sources' && <AnswerSources answer={now} />}
      </div>
      <div class="print-only">{printable && <AnswerSources answer={now} />}</div>
    </>
  );
}

function Waiting() {
  return (
    <div class="pad">
      <Skeleton rows={6} />
    </div>
  );
}

function nameOf(id: Panel): string {
  const count = chosen.value.length;
  return id === 'compare' && count > 0 ? `${t('panel.compare')} (${count})` : t(`panel.${id}`);
}
