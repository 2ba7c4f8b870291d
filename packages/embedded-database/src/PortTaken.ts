import { StartRefused } from './StartRefused.ts';

/** Somebody else listens on the port. */
export class PortTaken extends StartRefused {}
