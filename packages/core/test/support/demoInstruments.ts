import * as demo from 'demo-instruments';
import { instrumentSchema } from '../../src/assessment/index.ts';

export { demoBehaviors } from 'demo-instruments';

export const demoBehaviorInstrument = instrumentSchema.parse(demo.demoBehaviorInstrument);
export const demoEnergyInstrument = instrumentSchema.parse(demo.demoEnergyInstrument);
export const demoDriversInstrument = instrumentSchema.parse(demo.demoDriversInstrument);
export const demoWishesInstrument = instrumentSchema.parse(demo.demoWishesInstrument);
