/** The symbols of the plot: each differs by shape, not by color alone. */
export type Mark = 'self' | 'others' | 'manager' | 'peer' | 'directReport' | 'other';

const marks: readonly Mark[] = ['self', 'others', 'manager', 'peer', 'directReport', 'other'];

/** Returns the symbol of a group of the report; groups of a newer server look like "other". */
export function markOf(group: string): Mark {
  return marks.find((mark) => mark === group) ?? 'other';
}

/** The symbol around the point 0,0. */
export function MarkShape({
  mark,
  className,
}: {
  readonly mark: Mark;
  readonly className?: string | undefined;
}) {
  const shared = { className, 'data-mark': mark };
  switch (mark) {
    case 'self':
      return <path d="M0 -9 L9 0 L0 9 L-9 0 Z" {...shared} />;
    case 'others':
      return <rect x={-2.5} y={-11} width={5} height={22} rx={2.5} {...shared} />;
    case 'manager':
      return <rect x={-6} y={-6} width={12} height={12} {...shared} />;
    case 'peer':
      return <circle r={6.5} {...shared} />;
    case 'directReport':
      return <path d="M0 -8 L8 6 L-8 6 Z" {...shared} />;
    case 'other':
      return <path d="M0 -7.5 L7.2 -2.3 L4.5 6.1 L-4.5 6.1 L-7.2 -2.3 Z" {...shared} />;
  }
}
