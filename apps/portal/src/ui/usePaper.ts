import { useEffect } from 'react';

const scheme = 'data-mantine-color-scheme';

/** Prepares the screen for paper each time it is printed, in light colors and with everything open; then takes it back. */
export function usePaper(): void {
  useEffect(() => {
    let putBack: (() => void)[] = [];
    const restore = () => {
      for (const put of putBack) put();
      putBack = [];
    };
    const prepare = () => {
      // Some browsers announce a preview and the print itself.
      restore();
      const { documentElement: root } = document;
      const colors = root.getAttribute(scheme);
      root.setAttribute(scheme, 'light');
      putBack.push(() => {
        if (colors !== null) root.setAttribute(scheme, colors);
      });
      for (const details of document.querySelectorAll('details:not([open])')) {
        details.setAttribute('open', '');
        putBack.push(() => details.removeAttribute('open'));
      }
    };
    addEventListener('beforeprint', prepare);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', prepare);
      removeEventListener('afterprint', restore);
    };
  }, []);
}
