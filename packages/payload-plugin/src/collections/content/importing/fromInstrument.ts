import type { AnswerFormat, Composite, Instrument, Norm, Scale } from '@coaching/core/assessment';
import { writeParts } from '../parts/Part.ts';
import { provenanceParts } from '../parts/shared.ts';
import type { PanelData, Writer } from '../parts/Writer.ts';

function fromFormat(name: string, format: AnswerFormat, { text, rowId }: Writer): PanelData {
  const id = rowId();
  if (format.kind === 'forcedChoice') {
    const options = format.options.map((value, index) => ({
      id: rowId(),
      value,
      label: text(format.labels?.[index]),
    }));
    return { id, blockType: 'forcedChoice', name, options };
  }
  return {
    id,
    blockType: 'rating',
    name,
    min: format.min,
    max: format.max,
    labels: (format.labels ?? []).map((label) => ({ id: rowId(), label: text(label) })),
    notObserved: format.notObserved ?? false,
  };
}

function fromScale(scale: Scale, { text, rowId }: Writer): PanelData {
  return {
    id: rowId(),
    key: scale.id,
    title: text(scale.title),
    score: scale.score,
    minValid: scale.minValid,
    items: scale.items.map(({ item, keyed, weight, option }) => ({
      id: rowId(),
      item,
      reversed: keyed === -1,
      weight: weight ?? null,
      option: option ?? null,
    })),
    ...(scale.bands
      ? {
          bands: {
            on: scale.bands.on,
            ranges: scale.bands.ranges.map(({ id, title, from }) => ({
              id: rowId(),
              key: id,
              title: text(title),
              from,
            })),
          },
        }
      : {}),
    ...(scale.reliability ? { reliability: { ...scale.reliability } } : {}),
    aspect: scale.aspect ?? null,
    competencies: scale.competencies?.join(', ') ?? null,
  };
}

function fromComposite(composite: Composite, { text, rowId }: Writer): PanelData {
  return {
    id: rowId(),
    key: composite.id,
    title: text(composite.title),
    score: composite.score,
    minValid: composite.minValid ?? null,
    sample: composite.sample ?? null,
    scales: composite.scales.map(({ scale, keyed, weight }) => ({
      id: rowId(),
      scale,
      reversed: keyed === -1,
      weight: weight ?? null,
    })),
    ...(composite.correlations ? { correlations: { ...composite.correlations } } : {}),
  };
}

function fromNorm(norm: Norm, { rowId }: Writer): PanelData {
  const figures = 'counts' in norm ? { counts: norm.counts } : { mean: norm.mean, sd: norm.sd };
  return {
    id: rowId(),
    scale: norm.scale,
    sample: norm.sample,
    date: `${norm.date}T00:00:00.000Z`,
    n: norm.n,
    source: norm.source ?? null,
    ...figures,
  };
}

/** Returns the panel's data of an instrument. */
export function fromInstrument(instrument: Instrument, write: Writer): PanelData {
  const { text, rowId } = write;
  return {
    key: instrument.id,
    title: text(instrument.title),
    description: text(instrument.description),
    instructions: text(instrument.instructions),
    lens: instrument.lens,
    ...writeParts(provenanceParts, instrument, write),
    formats: Object.entries(instrument.formats).map(([name, format]) => fromFormat(name, format, write)),
    items: instrument.items.map((item) => ({
      id: rowId(),
      key: item.id,
      text: text(item.text),
      format: item.format,
      behavior: item.behavior === undefined ? null : write.idOf('behaviors', item.behavior),
    })),
    scales: instrument.scales.map((scale) => fromScale(scale, write)),
    composites: (instrument.composites ?? []).map((composite) => fromComposite(composite, write)),
    norms: (instrument.norms ?? []).map((norm) => fromNorm(norm, write)),
  };
}
