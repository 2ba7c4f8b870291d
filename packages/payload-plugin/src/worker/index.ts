export type { CoachingWorker, StartWorkerOptions } from './startWorker.ts';
export { startWorker } from './startWorker.ts';
