/**
 * Returns the end of a window as the API writes it: midnight at the end of a day is `24:00` there, and `00:00` in the
 * time field of a browser, which knows no 24 o'clock.
 */
export const endFromField = (time: string): string => (time === '00:00' ? '24:00' : time);

/** Returns the end of a window as the time field of a browser writes it. */
export const endToField = (time: string): string => (time === '24:00' ? '00:00' : time);

/** Returns whether every window has two times and ends after it starts. */
export function areInOrder(windows: readonly { readonly start: string; readonly end: string }[]): boolean {
  return windows.every(({ start, end }) => start !== '' && start < end);
}
