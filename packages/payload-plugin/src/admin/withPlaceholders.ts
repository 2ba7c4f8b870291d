import { isStored, lineOf, type Stored } from '../collections/content/reading/read.ts';

const dash = '–';

function fill(rows: unknown, change: (row: Stored) => Stored): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isStored(row) ? change(row) : row)) : rows;
}

const filled = (field: string) => (row: Stored) => ({ ...row, [field]: lineOf(row[field]) ?? dash });

/** Returns the instrument with a dash for every text that is missing, so that all else can be checked in a translation. */
export function withPlaceholders(doc: Stored): Stored {
  return {
    ...doc,
    title: lineOf(doc.title) ?? dash,
    items: fill(doc.items, filled('text')),
    scales: fill(doc.scales, (scale) => ({
      ...filled('title')(scale),
      ...(isStored(scale.bands)
        ? { bands: { ...scale.bands, ranges: fill(scale.bands.ranges, filled('title')) } }
        : {}),
    })),
    composites: fill(doc.composites, filled('title')),
    formats: fill(doc.formats, (format) => ({
      ...format,
      labels: fill(format.labels, filled('label')),
      options: fill(format.options, filled('label')),
    })),
  };
}
