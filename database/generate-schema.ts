/** Writes src/platform/database/schema.ts from a migrated database: one typed table per table. Usage: OWNER_URL as the only argument. */
import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { describeTables } from '../src/platform/database/describe-tables.ts'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
writeFileSync(new URL('../src/platform/database/schema.ts', import.meta.url), await describeTables(client))
await client.end()
