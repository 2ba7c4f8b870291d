import pg from 'pg';

/** The name of the app's role in the database of the demo. */
export const demoRole = 'coaching_app';

/** Returns the role in a database's address. @throws TypeError where it is no address */
export function roleOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username);
}

/** Runs `work` on a connection of its own. */
async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the role of the app where it is not there yet; it may sign in, and nothing else. */
export async function makeRole(ownerUrl: string, role: string, password: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const name = client.escapeIdentifier(role);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${name}`);
    await client.query(
      `alter role ${name} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
  });
}

/**
 * Lets the role of the app do what the app does: read and write, and with the audit add alone. It owns nothing, so it can
 * give itself no more. It has to be said again after each migration.
 */
export async function grantToApp(ownerUrl: string, role: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const name = client.escapeIdentifier(role);
    await client.query(`begin;
      grant usage on schema public, graphile_worker to ${name};
      grant select, insert, update, delete on all tables in schema public, graphile_worker to ${name};
      grant usage, select on all sequences in schema public, graphile_worker to ${name};
      grant execute on all functions in schema public, graphile_worker to ${name};
      revoke update, delete, truncate on coaching_audit_entries from ${name};
      revoke insert, update, delete, truncate on payload_migrations from ${name};`);
    // The queue shuts its tables to all but their owner, row by row.
    const { rows } = await client.query<{ relname: string }>(
      `select relname from pg_class
        where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`,
    );
    for (const { relname } of rows) {
      const table = `graphile_worker.${client.escapeIdentifier(relname)}`;
      await client.query(`drop policy if exists coaching_app on ${table}`);
      await client.query(`create policy coaching_app on ${table} to ${name} using (true) with check (true)`);
    }
    await client.query('commit');
  });
}

/** Returns whether the role has been let in since the tables are there. */
export async function isGranted(ownerUrl: string, role: string): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ granted: boolean | null }>(
      `select bool_and(has_table_privilege(pg_roles.oid, pg_class.oid, 'select')) as granted
         from pg_roles, pg_class
        where rolname = $1 and relkind = 'r'
          and relnamespace in (select oid from pg_namespace where nspname in ('public', 'graphile_worker'))`,
      [role],
    );
    return rows[0]?.granted === true;
  });
}

/** Returns what the role of an address may do and should not, one sentence each that says what to do. */
export async function excessOf(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ isSuper: boolean; changesAudit: boolean | null }>(
      `select rolsuper as "isSuper",
              has_table_privilege(to_regclass('coaching_audit_entries'), 'update, delete, truncate') as "changesAudit"
         from pg_roles where rolname = current_user`,
    );
    const advice =
      'name a role of its own in DATABASE_URL, and the owner of the tables in MIGRATION_DATABASE_URL, as docs/hosting.md says.';
    return [
      ...(rows[0]?.isSuper ? [`The app works as a superuser of the database: ${advice}`] : []),
      ...(rows[0]?.changesAudit ? [`The app could change and delete entries of the audit: ${advice}`] : []),
    ];
  });
}
