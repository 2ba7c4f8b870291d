// Starts the product for the tests of another folder: tells where it answers, and stops in order once its parent has gone.
import { startApp } from './startApp.ts';

// The tests open engagements of their own: nothing has happened yet. Tests do in a minute what people do in a day.
const app = await startApp({ SEED_DEMO: 'accounts', RATE_LIMITS: 'false' });
process.send?.({ cmsUrl: app.cmsUrl, portalUrl: app.portalUrl, databaseUrl: app.databaseUrl() });
process.once('disconnect', async () => {
  const code = await app.stop();
  if (code !== 0) console.error(`The app did not stop in order.\n${app.output()}`);
  process.exitCode = code ?? 1;
});
