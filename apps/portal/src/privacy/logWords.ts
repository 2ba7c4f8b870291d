import { words } from '../language/words.ts';

/** Returns who did something, in words; a role of a later server keeps its code. */
export function roleName(role: string): string {
  const names: Readonly<Record<string, string>> = words.privacy.roles;
  return names[role] ?? role;
}

/** Returns what was done, in words; an action of a later server keeps its code, with what it was done to. */
export function actionName(action: string, what: string): string {
  const names: Readonly<Record<string, string>> = words.privacy.actions;
  return names[action] ?? `${action} (${what})`;
}
