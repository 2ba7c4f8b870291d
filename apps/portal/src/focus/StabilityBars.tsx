import type { RankedBehavior } from '@coaching/sdk';
import { formatShare } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import classes from './focus.module.css';

/** How often a behavior comes first, and among the first three: under other weights, and as other raters might have seen it. */
export function StabilityBars({ ranked }: { readonly ranked: RankedBehavior }) {
  const { stability, raterStability, first } = ranked;
  const { trials } = words.focus;
  const bars = [
    { label: trials.weightings, top: stability, first: first?.weightings ?? null },
    ...(raterStability === null
      ? []
      : [{ label: trials.raters, top: raterStability, first: first?.raters ?? null }]),
  ];
  const name = bars
    .map(({ label, top, first: share }) => {
      const said =
        share === null
          ? trials.topShare({ top: formatShare(top) })
          : trials.shares({ first: formatShare(share), top: formatShare(top) });
      return `${label}: ${said}`;
    })
    .join('; ');
  return (
    <div className={classes.shares} role="img" aria-label={`${trials.title}. ${name}. ${trials.half}.`}>
      {bars.map((bar) => (
        <div key={bar.label} className={classes.share}>
          <span>{bar.label}</span>
          <span className={classes.shareTrack}>
            <span className={classes.shareTop} style={{ width: `${100 * bar.top}%` }} />
            {bar.first === null ? null : (
              <span className={classes.shareFirst} style={{ width: `${100 * bar.first}%` }} />
            )}
          </span>
          <span>{formatShare(bar.top)}</span>
        </div>
      ))}
    </div>
  );
}
