import type { Issue } from '@coaching/core';

/** The tabs of the instrument's edit view, in their order; what is in none of these is in the first. */
const tabs: Readonly<Record<string, number>> = {
  formats: 1,
  items: 2,
  scales: 3,
  composites: 3,
  norms: 4,
  source: 6,
  language: 6,
  license: 6,
};

/** Opens the tab in which a field is, and moves the focus to it. The rows around it have to be open already. */
export function goToField(path: Issue['path']): void {
  const [first] = path;
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button');
  if (first !== 'key') buttons[tabs[String(first)] ?? 0]?.click();
  const id = `field-${path.join('__')}`;
  const focus = (attempts: number) => {
    const field =
      document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}"]`);
    if (!field) {
      // The tab, and then the rows in it, are drawn in the next frames.
      if (attempts > 0) setTimeout(() => focus(attempts - 1), 60);
      return;
    }
    field.scrollIntoView({ block: 'center' });
    const control = field.matches('input, textarea, button')
      ? field
      : field.querySelector<HTMLElement>('input, textarea, button');
    control?.focus({ preventScroll: true });
  };
  focus(25);
}
