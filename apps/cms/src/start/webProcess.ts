import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type WebProcess = {
  /** Resolves with the exit code when the process has ended, whoever ended it. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
};

/** Returns the running CMS, once its health address answers. */
export async function startWeb(options: {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
}): Promise<WebProcess> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1024', fileURLToPath(new URL('webServer.ts', import.meta.url))],
    // Its own process group: a Ctrl-C in the terminal reaches the starter alone, which stops things in order.
    {
      cwd: options.folder,
      env: { ...process.env, HOST: options.host, PORT: String(options.port) },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  await untilHealthy(`http://${options.host}:${options.port}/health/ready`, child, ended);
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      // Longer than the database lets any statement run.
      const late = setTimeout(() => child.kill('SIGKILL'), 35_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function untilHealthy(url: string, child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const healthy = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await Promise.race([wait(200), ended]);
  }
  child.kill('SIGKILL');
  throw new Error(`The CMS did not become healthy at ${url}.`);
}
