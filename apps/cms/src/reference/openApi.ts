import { type JsonObject, openApiDocument } from '@coaching/core/api';
import manifest from '@coaching/core/package.json' with { type: 'json' };

/** Returns the OpenAPI document of the API at this version of the packages. */
export function openApi(serverUrl?: string): JsonObject {
  return openApiDocument({ version: manifest.version, ...(serverUrl === undefined ? {} : { serverUrl }) });
}
