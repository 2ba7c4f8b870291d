import { createHmac } from 'node:crypto';
import {
  aggregateFeedback,
  behaviorLevels,
  compareWaves,
  type FeedbackRound,
  type Frozen,
  freezeFeedback,
  publishFeedback,
  type RaterGroupKind,
  sealRound,
} from '../src/feedback/index.ts';
import { focusSummary, rankFocus, shapleyWeights } from '../src/focus/index.ts';
import { randomIndex, seededRandom, solve } from '../src/math/index.ts';
import type { BenchRow } from './BenchRow.ts';
import { medianMilliseconds, ratioOfMedians } from './medianMilliseconds.ts';

const ITEMS = 60;
const PREDICTORS = 16;
const REPORT_LIMIT = 50;

/** Returns the rows of the 360 report and of the driver weights. */
export function focusBench(): BenchRow[] {
  const first = reportMilliseconds(feedbackRound(40));
  const before = publishFeedback(feedbackRound(30)).figures;
  const second = reportMilliseconds({ ...feedbackRound(40), earlier: [before] });
  const input = randomCorrelations(PREDICTORS);
  const weights = ratioOfMedians(
    () => shapleyWeights(input),
    () => subsetBySubset(input),
    5,
  );
  return [
    limitRow('360 report, 40 raters × 60 items: frozen bytes, ranking with 1,000 draws', first),
    limitRow('the same beside an earlier report of the round', second),
    limitRow('two such reports of two rounds compared', wavesMilliseconds()),
    {
      name: `Shapley weights, ${PREDICTORS} predictors`,
      measured: `${weights.ours.toFixed(1)} ms`,
      peer: `${weights.peer.toFixed(1)} ms, one regression a subset`,
      ratio: weights.ratio,
      limit: 0.1,
    },
  ];
}

function limitRow(name: string, milliseconds: number): BenchRow {
  const measured = `${milliseconds.toFixed(1)} ms`;
  return { name, measured, peer: `limit ${REPORT_LIMIT} ms`, ratio: milliseconds / REPORT_LIMIT, limit: 1 };
}

/** From the answers to the frozen bytes and the ranking. Every item shows a behavior of its own, so that 60 behaviors are ranked. */
function reportMilliseconds(round: FeedbackRound): number {
  return medianMilliseconds(() => {
    const { frozen } = frozenReport(round, 'round');
    const { levels, samples } = behaviorLevels(frozen.report, itemsOf(round), { sd: 0.25, seed: 1 });
    const behaviors = round.items.map((id, index) => ({
      id,
      level: levels[id] ?? null,
      importance: (index % 7) / 7,
      effort: (index % 5) / 5,
      fit: (index % 3) / 3,
    }));
    focusSummary(rankFocus({ behaviors, seed: 1, draws: 1000, raterSamples: samples }));
  }, 15);
}

function wavesMilliseconds(): number {
  const items = itemsOf(feedbackRound(40));
  const before = frozenReport(feedbackRound(30), 'before').frozen;
  const after = frozenReport(feedbackRound(40), 'after').frozen;
  return medianMilliseconds(() => compareWaves(before, after, { items, sd: 0.25 }), 15);
}

function frozenReport(round: FeedbackRound, name: string): Frozen {
  return freezeFeedback({
    round: name,
    instrument: { id: 'bench', version: '1.0.0', hash: '' },
    report: aggregateFeedback(round),
    items: itemsOf(round),
    assumptions: { cut: 0.625, sd: 0.25 },
    inputSeal: sealRound(round, (text) => createHmac('sha256', 'bench').update(text).digest('hex')),
  });
}

function itemsOf({ items }: FeedbackRound) {
  return items.map((item) => ({ item, behavior: item, min: 1, max: 5 }));
}

function feedbackRound(raters: number): FeedbackRound {
  const random = seededRandom(40);
  const items = Array.from({ length: ITEMS }, (_, index) => `item${index}`);
  const kinds: RaterGroupKind[] = ['self', 'manager', 'peer', 'directReport', 'other'];
  const submissions = Array.from({ length: raters }, (_, index) => ({
    kind: index < 2 ? kinds[index] : index % 13 === 0 ? 'other' : kinds[2 + (index % 2)],
    key: `key${index}`,
    answers: Object.fromEntries(
      items.map((item) => [item, random() < 0.15 ? null : 1 + randomIndex(random, 5)]),
    ),
  }));
  return {
    items,
    groups: kinds.map((kind) => ({ id: kind, kind, raters: submissions.filter((one) => one.kind === kind) })),
  };
}

function randomCorrelations(predictors: number): { correlations: number[][]; criterion: number[] } {
  const random = seededRandom(16);
  const columns = Array.from({ length: predictors + 1 }, () =>
    Array.from({ length: 200 }, () => random() - 0.5),
  );
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const r = (a: readonly number[], b: readonly number[]) =>
    product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  const [criterion = [], ...others] = columns;
  return {
    correlations: others.map((a) => others.map((b) => (a === b ? 1 : r(a, b)))),
    criterion: others.map((a) => r(a, criterion)),
  };
}

/** The peer: solves the regression of every subset from the start, as the definition reads. */
function subsetBySubset(input: { correlations: number[][]; criterion: number[] }): Float64Array {
  const { correlations, criterion } = input;
  const explained = new Float64Array(1 << criterion.length);
  for (let subset = 1; subset < explained.length; subset++) {
    const members = criterion.flatMap((_, index) => (subset & (1 << index) ? [index] : []));
    const right = members.map((index) => criterion[index] ?? 0);
    const slopes = solve(
      members.map((i) => members.map((k) => correlations[i]?.[k] ?? 0)),
      right,
    );
    explained[subset] = (slopes ?? []).reduce((sum, slope, index) => sum + slope * (right[index] ?? 0), 0);
  }
  return explained;
}
