import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Returns what an editor shows for each of the expressions in a file, without their documentation. */
export function hover(file: string, expressions: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const text = readFileSync(file, 'utf8');
  return expressions.map((expression) => {
    const at = text.indexOf(expression) + expression.length - 1;
    return ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.displayParts);
  });
}
