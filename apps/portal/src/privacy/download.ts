/** Hands bytes to the browser as a file to save. */
function save(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Hands a value to the browser as a JSON file to save. */
export function downloadJson(fileName: string, value: object): void {
  save(fileName, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
}

/** Hands tables to the browser as one archive to save, a file for each. */
export async function downloadTables(
  fileName: string,
  tables: readonly { readonly name: string; readonly csv: string }[],
): Promise<void> {
  // Only who takes tables along needs what packs them.
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.fromEntries(tables.map(({ name, csv }) => [`${name}.csv`, strToU8(csv)]));
  save(fileName, new Blob([zipSync(files)], { type: 'application/zip' }));
}
