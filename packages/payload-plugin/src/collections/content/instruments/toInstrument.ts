import { noTargets } from '../ContentDefinition.ts';
import { readParts } from '../parts/Part.ts';
import { provenanceParts } from '../parts/shared.ts';
import { given, groupOf, lineOf, localizedOf, numberOf, rowsOf, type Stored } from '../reading/read.ts';

/** Turns the relation to a behavior into its key. */
export type BehaviorKey = (relation: unknown) => string | undefined;

/** Labels are all or none: a gap is shown as a missing label rather than moved up. */
function labelsOf(rows: readonly Stored[]): Stored {
  const labels = rows.map(({ label }) => localizedOf(label));
  return labels.some((label) => label !== undefined) ? { labels } : {};
}

function formatOf(row: Stored): Stored {
  if (row.blockType === 'forcedChoice') {
    const options = rowsOf(row.options);
    return {
      kind: 'forcedChoice',
      options: options.map(({ value }) => lineOf(value) ?? ''),
      ...labelsOf(options),
    };
  }
  return given({
    kind: 'rating',
    min: numberOf(row.min),
    max: numberOf(row.max),
    notObserved: row.notObserved === true ? true : undefined,
    ...labelsOf(rowsOf(row.labels)),
  });
}

/** Returns the answer formats by name; of two with one name the first counts. */
function formatsOf(doc: Stored): Stored {
  const formats: Record<string, Stored> = {};
  for (const row of rowsOf(doc.formats)) {
    const name = lineOf(row.name);
    if (name !== undefined && !Object.hasOwn(formats, name)) formats[name] = formatOf(row);
  }
  return formats;
}

/** How a scale counts when behaviors are ranked. What the panel hides under another lens is not said. */
function rankingOf(row: Stored, lens: unknown): Stored {
  const competencies = lineOf(row.competencies)?.split(/[\s,;]+/);
  return {
    aspect: lens === 'energy' ? lineOf(row.aspect) : undefined,
    competencies: lens === 'drivers' ? competencies?.filter((key) => key !== '') : undefined,
  };
}

function scaleOf(row: Stored, lens: unknown): Stored {
  const { alpha, retest, source } = groupOf(row.reliability);
  const reliability = given({ alpha: numberOf(alpha), retest: numberOf(retest), source: lineOf(source) });
  return given({
    id: lineOf(row.key),
    title: localizedOf(row.title),
    score: lineOf(row.score),
    minValid: numberOf(row.minValid),
    items: rowsOf(row.items).map(({ item, reversed, weight, option }) =>
      given({
        item: lineOf(item),
        keyed: reversed === true ? -1 : 1,
        weight: numberOf(weight),
        option: lineOf(option),
      }),
    ),
    bands: bandsOf(row),
    reliability: Object.keys(reliability).length === 0 ? undefined : reliability,
    ...rankingOf(row, lens),
  });
}

function bandsOf(row: Stored): Stored | undefined {
  const { on, ranges } = groupOf(row.bands);
  const bands = rowsOf(ranges).map(({ key, title, from }) =>
    given({ id: lineOf(key), title: localizedOf(title), from: numberOf(from) }),
  );
  return bands.length === 0 ? undefined : { on: lineOf(on) ?? 'score', ranges: bands };
}

function compositeOf(row: Stored): Stored {
  const { values, source } = groupOf(row.correlations);
  const correlations = given({ values: values ?? undefined, source: lineOf(source) });
  return given({
    id: lineOf(row.key),
    title: localizedOf(row.title),
    score: lineOf(row.score),
    minValid: numberOf(row.minValid),
    sample: lineOf(row.sample),
    scales: rowsOf(row.scales).map(({ scale, reversed, weight }) =>
      given({ scale: lineOf(scale), keyed: reversed === true ? -1 : undefined, weight: numberOf(weight) }),
    ),
    correlations: Object.keys(correlations).length === 0 ? undefined : correlations,
  });
}

function normIn(row: Stored): Stored {
  return given({
    scale: lineOf(row.scale),
    sample: lineOf(row.sample),
    // The panel keeps an instant; the norm is of a day.
    date: lineOf(row.date)?.slice(0, 10),
    n: numberOf(row.n),
    mean: numberOf(row.mean),
    sd: numberOf(row.sd),
    counts: row.counts ?? undefined,
    source: lineOf(row.source),
  });
}

/**
 * Returns an instrument of the panel as core describes it; what is missing stays missing, for the check to find.
 *
 * Works for a document with all its languages and for one in a single language.
 */
export function toInstrument(doc: Stored, version: string, behaviorKey: BehaviorKey): Stored {
  const norms = rowsOf(doc.norms).map(normIn);
  const composites = rowsOf(doc.composites).map(compositeOf);
  return given({
    id: lineOf(doc.key),
    version,
    title: localizedOf(doc.title),
    description: localizedOf(doc.description),
    instructions: localizedOf(doc.instructions),
    lens: lineOf(doc.lens),
    ...readParts(provenanceParts, doc, noTargets),
    formats: formatsOf(doc),
    items: rowsOf(doc.items).map((row) =>
      given({
        id: lineOf(row.key),
        text: localizedOf(row.text),
        format: lineOf(row.format),
        behavior: behaviorKey(row.behavior),
      }),
    ),
    scales: rowsOf(doc.scales).map((row) => scaleOf(row, doc.lens)),
    composites: composites.length === 0 ? undefined : composites,
    norms: norms.length === 0 ? undefined : norms,
  });
}
