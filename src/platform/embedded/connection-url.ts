/** The address of a database on the embedded server, as `pg` and libpq read it. */
export function connectionUrl(socketFolder: string, role: string, database: string): string {
  const url = new URL(`postgresql://${encodeURIComponent(role)}@localhost/${encodeURIComponent(database)}`)
  url.searchParams.set('host', socketFolder)
  return url.href
}
