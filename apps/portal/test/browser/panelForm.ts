import type { Locator, Page } from 'embedded-browser';

/** An edit view of the admin panel, filled in as an editor does it. */
export type PanelForm = {
  /** Returns a field, by the path that errors name too, such as `items.0.text`. */
  field(path: string): Locator;
  /** Opens a tab. */
  tab(name: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  choose(path: string, option: string | RegExp): Promise<void>;
  /** Presses a button that adds a row, and waits until the row can be filled in. */
  add(button: string, firstField: string): Promise<void>;
  /** Presses a button that saves. */
  press(button: string): Promise<void>;
};

// The panel sends its form to the server a moment after a change, and merges the answer into it. A row that is added
// in between is sometimes forgotten (Payload 3.90), so nobody adds one before the form has come to rest.
const watch = `
  let open = 0;
  let last = 0;
  const touch = () => { last = performance.now(); };
  const send = window.fetch;
  window.fetch = async (...call) => {
    if (call[1]?.method !== 'POST') return send(...call);
    open += 1;
    try {
      const reply = await send(...call);
      await reply.clone().text();
      return reply;
    } finally {
      open -= 1;
      touch();
    }
  };
  for (const event of ['input', 'click']) addEventListener(event, touch, true);
  window.atRest = async () => {
    while (open > 0 || performance.now() - last <= 400) await new Promise((next) => setTimeout(next, 50));
  };
`;

/** Returns a form whose page is about to be opened. */
export async function panelForm(page: Page): Promise<PanelForm> {
  await page.addInitScript(watch);
  const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`);
  // Playwright's waitForFunction would evaluate text inside the page, which its content security policy forbids.
  const rest = () => page.evaluate('window.atRest()');
  return {
    field,
    tab: (name) => page.locator('.tabs-field__tab-button', { hasText: name }).click(),
    write: (path, text) => field(path).fill(text),
    choose: async (path, option) => {
      await field(path).getByRole('combobox').click();
      await page.getByRole('option', { name: option }).click();
    },
    add: async (button, firstField) => {
      await rest();
      await page.getByRole('button', { name: button, exact: true }).click();
      await field(firstField).waitFor();
    },
    press: async (button) => {
      await rest();
      await page.getByRole('button', { name: button, exact: true }).click();
    },
  };
}
