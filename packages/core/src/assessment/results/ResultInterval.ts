/** Between which values a figure lies, and how surely. */
export type ResultInterval = { lower: number; upper: number; confidence: number };
