/** Returns what stands in a form of the panel as a document. Runs in the browser. */
export { reduceFieldsToValues as formValues } from 'payload/shared';
