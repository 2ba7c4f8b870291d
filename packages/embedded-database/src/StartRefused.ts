/** The server cannot start for a reason that the reader can mend; the message is one sentence that says how. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
