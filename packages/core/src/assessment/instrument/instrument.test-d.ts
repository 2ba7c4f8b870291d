import { expectTypeOf, test } from 'vitest';
import type { Localized } from '../../text/localized.ts';
import { bandOf } from '../bands/bandOf.ts';
import type { Instrument, InstrumentInput, Norm, ScoreSheet } from '../index.ts';
import { compareWithNorm } from '../norms/compareWithNorm.ts';
import { scoreResponses } from '../scoring/scoreResponses.ts';

declare const instrument: Instrument;
declare const norm: Norm;

test('an instrument has its default filled in, what is written may leave it out', () => {
  expectTypeOf<Instrument['scales'][number]['minValid']>().toEqualTypeOf<number>();
  expectTypeOf<InstrumentInput['scales'][number]['minValid']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Instrument>().toExtend<InstrumentInput>();
  expectTypeOf<Instrument['title']>().toExtend<Localized>();
});

test('a score may be missing', () => {
  expectTypeOf<ScoreSheet['scales'][string]['score']>().toEqualTypeOf<number | null>();
  expectTypeOf(scoreResponses).returns.toEqualTypeOf<ScoreSheet>();
});

test('form values must be parsed first', () => {
  // @ts-expect-error -- an answer is a number or null
  scoreResponses(instrument, { E1: '4' });
});

test('a norm has either a mean or counts', () => {
  expectTypeOf<Extract<Norm, { mean: number }>>().not.toHaveProperty('counts');
  // @ts-expect-error -- a score without its kind could be a forced choice
  compareWithNorm({ score: 3 }, norm);
});

test('bands and composites may be left out', () => {
  expectTypeOf<Instrument['composites']>().toEqualTypeOf<InstrumentInput['composites']>();
  expectTypeOf<undefined>().toExtend<Instrument['scales'][number]['bands']>();
});

test('a band, too, asks what kind of score it is', () => {
  // @ts-expect-error -- a score without its kind could be a forced choice
  bandOf({}, { score: 3, min: 1, max: 5 }, norm);
});
