/**
 * Fields as they came, without the one character that PostgreSQL cannot keep: a form with a NUL in it is still a form.
 * Files stay as they are.
 */
export function plainFields(given: unknown): unknown {
  if (typeof given === 'string') return given.replaceAll('\0', '')
  if (Array.isArray(given)) return given.map(plainFields)
  if (typeof given !== 'object' || given === null || ArrayBuffer.isView(given)) return given
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plainFields(value)]))
}

/** The fields of an address; of a field that is there twice, the first. */
export function singleFields(given: unknown): Record<string, string> {
  const fields = Object.entries((given ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name,
    plainFields(Array.isArray(value) ? value[0] : value),
  ])
  return Object.fromEntries(fields)
}
