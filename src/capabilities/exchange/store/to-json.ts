/** JSON as PostgreSQL takes it: half a character, which UTF-16 files can hold, becomes �. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'string' ? each.toWellFormed() : each,
  )
}
