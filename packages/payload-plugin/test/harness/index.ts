export type { Host, HostReply, HostUser, StartHostOptions } from './startHost.ts';
export { startHost } from './startHost.ts';
export { type HostRole, hostRoles } from './users.ts';
