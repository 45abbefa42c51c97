import type { ClientBase } from 'pg'

type Column = {
  table_schema: string
  table_name: string
  column_name: string
  udt_name: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
}

const scalars: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  timestamptz: 'Instant',
  date: 'PlainDate',
  bytea: 'Buffer',
  jsonb: 'Json',
  tsvector: 'string',
}

/** Columns that point at records of any kind. */
const ofAnyKind = new Set(['thing_id', 'subject'])

const foreignKinds: Record<string, string> = { org: 'organisation' }

/** The TypeScript source of every table of ours in a migrated database, for Kysely. Ids carry their kind by name. */
export async function describeTables(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(`
    select table_schema, table_name, column_name, udt_name, is_nullable = 'YES' as nullable,
      column_default is not null as defaulted, is_generated = 'ALWAYS' as generated
    from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema') and table_schema not like 'graphile%'
    order by table_schema, table_name, ordinal_position`)
  const tables = Map.groupBy(rows, row => `${row.table_schema}.${row.table_name}`)
  const body = [...tables].map(([name, columns]) => `  '${name}': {\n${columns.map(line).join('\n')}\n  }`)
  const source = body.join('\n')
  const kyselyTypes = ['ColumnType', 'Generated', 'GeneratedAlways'].filter(
    type => type === 'ColumnType' || source.includes(`${type}<`),
  )
  return `// Written by database/generate-schema.ts from the migrations; do not edit.
import type { ${kyselyTypes.join(', ')} } from 'kysely'
import type { Id } from '../ids.ts'
import type { Instant, PlainDate } from '../time.ts'

/** Given to PostgreSQL as JSON text, read back as what it says. */
export type Json = ColumnType<unknown, string, string>

export type Schema = {
${source}
}
`
}

function line(column: Column): string {
  const base = typeOf(column)
  const type = column.nullable ? `${base} | null` : base
  if (column.generated) return `    ${column.column_name}: GeneratedAlways<${type}>`
  return `    ${column.column_name}: ${column.defaulted ? `Generated<${type}>` : type}`
}

function typeOf({ udt_name, column_name, table_name }: Column): string {
  if (udt_name.startsWith('_')) return `${scalars[udt_name.slice(1)] ?? 'string'}[]`
  if (udt_name === 'uuid')
    return ofAnyKind.has(column_name) ? 'string' : `Id<'${kindOf(column_name, table_name)}'>`
  const type = scalars[udt_name]
  if (!type) throw new Error(`no TypeScript type for ${udt_name} (${table_name}.${column_name})`)
  return type
}

function kindOf(column: string, table: string): string {
  if (column === 'id') return table.replaceAll('_', '-')
  const kind = column.replace(/_id$/, '')
  if (/(^|_)(by|owner|supporter|person|reporter|author)$/.test(kind)) return 'person'
  return foreignKinds[kind] ?? kind.replaceAll('_', '-')
}
