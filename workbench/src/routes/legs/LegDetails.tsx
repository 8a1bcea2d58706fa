import { t } from '../../i18n';
import { figure, number } from '../../i18n/format';
import type { CostLine, Leg, Paper, Parameter } from '../../api/types';
import { openCard } from '../../ui/Card';
import { Num } from '../../ui/Num';
import { CostCard, ParameterBlock } from '../cards/LegCards';
import { PaperCard } from '../cards/PaperCard';
import { useTrace } from '../cards/useTrace';
import { worst } from '../model/trace';

/// What a leg is made of: hours at each post, cost lines, papers asked here.
export function LegDetails({ leg, papers }: { leg: Leg; papers: readonly Paper[] }) {
  const posts = leg.kind === 'cross' ? leg.parameters.filter(isPost) : [];
  const lines = leg.costs.length > 1 ? leg.costs : [];
  if (posts.length + lines.length + leg.documents.length === 0) return null;
  return (
    <div class="leg-details">
      {posts.map((post, i) => (
        <PostLine key={`post${i}`} post={post} />
      ))}
      {leg.documents.length > 0 && (
        <p class="papers">
          {t('leg.papers')}{' '}
          {leg.documents.map((name, i) => (
            <PaperName
              key={name}
              name={name}
              paper={papers.find((one) => one.name === name)}
              last={i === leg.documents.length - 1}
            />
          ))}
        </p>
      )}
      {lines.map((line, i) => (
        <MoneyLine key={`line${i}`} line={line} />
      ))}
    </div>
  );
}

function isPost(parameter: Parameter): boolean {
  return /, way (out|in)$/.test(parameter.name) || parameter.name.startsWith('in a slow spell');
}

function PostLine({ post }: { post: Parameter }) {
  const trace = useTrace();
  const text = figure(post.value);
  return (
    <div class="detail">
      <span>{post.name}</span>
      <Num
        text={text}
        unit={t('leg.post-range', {
          unit: post.unit,
          low: figure(post.low),
          high: figure(post.high),
        })}
        label={`${post.name}: ${text} ${post.unit}`}
        confidence={worst(trace, [post.row])}
        card={() => <ParameterBlock parameter={post} />}
      />
    </div>
  );
}

function MoneyLine({ line }: { line: CostLine }) {
  const trace = useTrace();
  const text = number(line.usd, 2);
  return (
    <div class="detail detail-money">
      <span>{line.name}</span>
      <Num
        text={text}
        label={`${line.name}: ${text} USD`}
        confidence={worst(
          trace,
          line.figures.map((one) => one.row),
        )}
        card={() => <CostCard line={line} />}
      />
    </div>
  );
}

interface PaperNameProps {
  name: string;
  paper: Paper | undefined;
  last: boolean;
}

function PaperName({ name, paper, last }: PaperNameProps) {
  const comma = last ? '' : ', ';
  if (!paper) return <span>{name + comma}</span>;
  return (
    <>
      <button
        type="button"
        class="linkish"
        aria-haspopup="dialog"
        onClick={(event) => openCard(event.currentTarget, name, () => <PaperCard paper={paper} />)}
      >
        {name}
      </button>
      {comma}
    </>
  );
}
