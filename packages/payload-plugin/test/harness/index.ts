export type { Host, HostReply, HostUser, StartHostOptions } from './startHost.ts';
export { startHost } from './startHost.ts';
export type { HostRole } from './users.ts';
export { hostRoles } from './users.ts';
