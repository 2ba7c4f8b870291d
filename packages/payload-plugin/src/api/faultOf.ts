/** What the log gets of a fault: where it happened and what kind it is, never a value that was sent. */
export type Fault = {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: string;
};

/** Returns what can be logged of an error. The database's own sentences repeat the values of a query, so they stay out. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const innermost = causeOf(error);
  const code = 'code' in innermost && typeof innermost.code === 'string' ? innermost.code : undefined;
  const isOfDatabase = 'query' in error || 'severity' in innermost;
  return {
    type: error.name,
    ...(code ? { code } : {}),
    ...(isOfDatabase ? {} : { message: error.message }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}

function causeOf(error: Error): Error {
  return error.cause instanceof Error ? causeOf(error.cause) : error;
}
