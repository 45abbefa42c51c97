import { runMigrations } from 'graphile-worker'
import pg from 'pg'

// graphile-worker turns row-level security on without policies, so that only its owner reads the queue.
// The worker connects as the application's role: it gets policies on the queue, and nothing else gets any.
const grants = `
  grant usage on schema graphile_worker to candour_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to candour_app;
  grant execute on all functions in schema graphile_worker to candour_app;
  grant usage on all sequences in schema graphile_worker to candour_app;
  do $$
  declare queue text;
  begin
    for queue in select tablename from pg_tables where schemaname = 'graphile_worker' loop
      execute format('drop policy if exists worker on graphile_worker.%I', queue);
      execute format('create policy worker on graphile_worker.%I to candour_app using (true) with check (true)', queue);
    end loop;
  end $$;
`

/** Creates or updates the job queue as the owner and lets the application's role work it. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(grants)
  } finally {
    await client.end()
  }
}
