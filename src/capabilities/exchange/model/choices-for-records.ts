import type { IncidentId } from '#capabilities/triage'

/** For one record: a category that a person chose, or null for none of those we know. */
export type CategoryChoice = { readonly incidentId: IncidentId; readonly what: string | null }

/** Reads the choices of a form, one for each record that has one: another category from the list stands above the proposals. */
export function choicesForRecords(fields: Readonly<Record<string, unknown>>): CategoryChoice[] {
  const ids = new Set(
    Object.keys(fields).flatMap(name => /^(?:what|other)-([0-9a-f-]{36})$/.exec(name)?.[1] ?? []),
  )
  return [...ids].flatMap(id => {
    const chosen = fields[`other-${id}`] || fields[`what-${id}`]
    if (typeof chosen !== 'string' || chosen === '') return []
    return [{ incidentId: id as IncidentId, what: chosen === 'none' ? null : chosen }]
  })
}
