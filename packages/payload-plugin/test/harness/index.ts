export type { TestDatabase } from './startDatabase.ts';
export { startDatabase } from './startDatabase.ts';
export type { Host, HostReply, HostRequest, HostUser, StartHostOptions } from './startHost.ts';
export { startHost } from './startHost.ts';
export type { HostRole } from './users.ts';
export { hostRoles } from './users.ts';
