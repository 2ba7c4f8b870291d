/**
 * Returns where to go after signing in: a path of the portal itself, never another host.
 *
 * @example
 * returnPath('/engagements/e1') //=> '/engagements/e1'
 * returnPath('//elsewhere.example') //=> '/home'
 */
export function returnPath(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/home';
}
