/** One thing that was done: by which role, to what, and whom it concerns. Never a content. */
export type AuditEvent = {
  readonly organization: string;
  /** Such as `sessions.book`. */
  readonly action: string;
  /** Such as `sessions`. */
  readonly collection: string;
  readonly record: string;
  /** The person whose data it is, or null. */
  readonly subject: string | null;
  /** The role in which the actor did it. */
  readonly role: string;
};
