export { freePort, onFreePort } from './freePort.ts';
export { PortTaken } from './PortTaken.ts';
export { StartRefused } from './StartRefused.ts';
export { isReachableByAll } from './serverUser.ts';
export type { PostgresServer, StartPostgresOptions } from './startPostgres.ts';
export { startPostgres } from './startPostgres.ts';
export { startTemporaryPostgres } from './startTemporaryPostgres.ts';
