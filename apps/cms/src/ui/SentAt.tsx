/** A moment in UTC, to the second: mails of one test often follow each other at once. */
export function SentAt({ at }: { readonly at: string }) {
  return <time dateTime={at}>{at.replace('T', ' ').slice(0, 19)} UTC</time>;
}
