import { isLoopback, isLoopbackUrl } from '../loopback.ts';
import { type Environment, readSettings, type Settings } from '../settings.ts';
import { keysProblem } from './keysProblem.ts';
import { secretProblem } from './secretProblem.ts';

/**
 * Returns why a process must not start in this environment, in one sentence that says what to do; null where it may.
 *
 * The same for the web, the worker and the migrations: each of them could write what nobody can read again, or send
 * links that lead nowhere.
 */
export function startProblem(env: Environment): string | null {
  const settings = readSettings(env);
  return (
    setupProblem(env, settings) ??
    (settings.databaseUrl === ''
      ? 'The database is missing: set DATABASE_URL to that of a PostgreSQL server.'
      : null) ??
    secretProblem(settings.payloadSecret) ??
    keysProblem(env) ??
    poolProblem(settings) ??
    drainProblem(settings) ??
    patienceProblem(settings) ??
    (settings.setup === 'production' ? productionProblem(env, settings) : null)
  );
}

function setupProblem({ COACHING_SETUP: named }: Environment, settings: Settings): string | null {
  if (named && named !== 'demo' && named !== 'production')
    return 'COACHING_SETUP has to be demo or production: set it to one of them, or leave it away.';
  if (settings.setup === 'production') return null;
  const isHere = isLoopback(settings.host) && [settings.publicUrl, settings.portalUrl].every(isLoopbackUrl);
  return isHere
    ? null
    : 'A demo, whose mails and passwords anybody can read, stays on this machine: leave HOST, PUBLIC_URL and PORTAL_URL away, or COACHING_SETUP=demo.';
}

function poolProblem({ poolSize }: Settings): string | null {
  // Three: one for a transaction, one for a read, and one for the sign of life of a worker.
  return Number.isInteger(poolSize) && poolSize >= 3 && poolSize <= 1000
    ? null
    : 'DATABASE_POOL_SIZE has to be a number of connections from 3 to 1000: set it to one, or leave it away.';
}

function drainProblem({ drainSeconds }: Settings): string | null {
  return drainSeconds >= 0 && drainSeconds <= 600
    ? null
    : 'DRAIN_SECONDS has to be a number of seconds from 0 to 600: set it to one, or leave it away.';
}

function patienceProblem({ requestSeconds }: Settings): string | null {
  return requestSeconds >= 1 && requestSeconds <= 600
    ? null
    : 'REQUEST_SECONDS has to be a number of seconds from 1 to 600: set it to one, or leave it away.';
}

function productionProblem(env: Environment, settings: Settings): string | null {
  return (
    addressProblem('PUBLIC_URL', 'the CMS', env.PUBLIC_URL) ??
    addressProblem('PORTAL_URL', 'the portal', env.PORTAL_URL) ??
    mailProblem(env, settings)
  );
}

function addressProblem(variable: string, what: string, url: string | undefined): string | null {
  const advice = `set ${variable} to the address at which browsers reach ${what}, as in https://coaching.example.org`;
  if (!url) return `The address of ${what} is missing, to which links lead: ${advice}.`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return `${variable} is not the address of a web page: ${advice}.`;
  if (isLoopbackUrl(url)) return `${variable} leads every reader to their own machine: ${advice}.`;
  return null;
}

function mailProblem({ MAIL_FROM: from }: Environment, { smtpUrl }: Settings): string | null {
  const advice = 'set SMTP_URL to that of a mail server, as in smtps://user:password@mail.example.org';
  if (!smtpUrl) return `E-mails cannot be sent: ${advice}.`;
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol))
    return `SMTP_URL is not the address of a mail server: ${advice}.`;
  if (!from || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(from) || from.endsWith('@example.com'))
    return 'The address that e-mails come from is missing: set MAIL_FROM to one that the mail server may send from.';
  return null;
}
