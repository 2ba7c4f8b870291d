import classes from './ui.module.css';

/** Strokes on a field of 24 by 24. */
const paths = {
  back: 'M5 12h14M5 12l6 6M5 12l6-6',
  check: 'M5 12l5 5L20 7',
  close: 'M18 6 6 18M6 6l12 12',
} as const;

/** A sign beside words, or in a control that has a name of its own: drawn, since the fonts of the portal have none. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className={classes.icon} data-name={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
