// Runs a property test once more as it was drawn when it failed: `PROPERTY_SEED=<the seed it printed> npx vitest run <file>`.
// Without it each run draws anew, and a failed one prints its seed.
if (process.env.PROPERTY_SEED) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
}

export {};
