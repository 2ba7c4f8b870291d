import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@coaching/source', ...defaultClientConditions] },
  server: { port: 3001, strictPort: true },
  build: {
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Few files that stay in the browser's cache between releases, instead of forty small ones.
            { name: 'mantine', test: /node_modules\/.*(mantine|floating-ui)/, priority: 2 },
            // What packs tables comes when somebody takes some along.
            { name: 'react', test: /node_modules\/(?!.*fflate)/, priority: 1 },
            {
              name: 'shared',
              test: /\/src\/(app|client|format|ui|language\/words)\/?|packages\/(sdk|words)\//,
            },
          ],
        },
      },
    },
  },
});
