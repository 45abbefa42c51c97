import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'

declare const brand: unique symbol

/** An identifier of one kind of thing; an IncidentId is not a ReviewId. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type OrgId = Id<'organisation'>
export type PersonId = Id<'person'>
export type ServiceId = Id<'service'>
export type PlaceId = Id<'place'>

/** A new identifier that sorts by the time it was made (UUIDv7). */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>
}

/** A new identifier with no time in it, for whatever belongs to a reporter who kept their name back (UUIDv4). */
export function newTimelessId<Kind extends string>(): Id<Kind> {
  return randomUUID() as Id<Kind>
}

/** Whether a text from an address or a form has the shape of an identifier. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
