/// Two statements held beside each other, line by line.
import { STAGES, type Stage, type Statement, type StatementLine } from '../api/landed';

export interface Pair {
  stage: Stage;
  /// Undefined where the way has no such line.
  first: StatementLine | undefined;
  second: StatementLine | undefined;
  /// Second less first, USD; undefined where one of them is not known.
  usd: number | undefined;
}

export interface StagePairs {
  stage: Stage;
  pairs: Pair[];
  /// Of the known lines.
  first: number;
  second: number;
}

/// The lines of both by stage: those for the same thing together, then those of one way alone.
export function pairsOf(first: Statement, second: Statement): StagePairs[] {
  return STAGES.map((stage) => ({
    stage,
    pairs: pair(linesOf(first, stage), linesOf(second, stage), stage),
    first: first.stages_usd[stage],
    second: second.stages_usd[stage],
  })).filter(({ pairs }) => pairs.length > 0);
}

export function linesOf(statement: Statement, stage: Stage): StatementLine[] {
  return statement.statement.filter((line) => line.stage === stage);
}

/// What the second costs more; undefined while a line of either is not known.
export function totalDifference(first: Statement, second: Statement): number | undefined {
  return first.total_usd === null || second.total_usd === null
    ? undefined
    : second.total_usd - first.total_usd;
}

function pair(first: StatementLine[], second: StatementLine[], stage: Stage): Pair[] {
  const rest = [...second];
  const pairs = first.map((line) => {
    const at = rest.findIndex((other) => same(line, other));
    const other = at < 0 ? undefined : rest.splice(at, 1)[0];
    return { stage, first: line, second: other, usd: less(line, other) };
  });
  const alone = rest.map((line) => ({
    stage,
    first: undefined,
    second: line,
    usd: less(undefined, line),
  }));
  return [...pairs, ...alone];
}

/// The law's lines are the same whatever the way; others are for one place or stretch.
function same(one: StatementLine, other: StatementLine): boolean {
  if (one.name !== other.name || one.country !== other.country) return false;
  return one.description === other.description || ONCE.has(one.name);
}

/// What is paid once by any way.
const ONCE: ReadonlySet<string> = new Set([
  'goods',
  'insurance',
  'duty',
  'excise',
  'vat',
  'flat',
  'fee',
  'recycling',
  'registration',
  'difference',
  'import clearance',
  'export clearance',
  'capital tied up',
  'demurrage and detention',
  'loss of freshness',
]);

/// A line that a way does not have is not paid there: that is a true nought.
function less(first: StatementLine | undefined, second: StatementLine | undefined) {
  const usd = (line: StatementLine | undefined) => (line === undefined ? 0 : line.usd);
  const [a, b] = [usd(first), usd(second)];
  return a === null || b === null ? undefined : b - a;
}
