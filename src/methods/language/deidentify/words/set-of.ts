/** The words of lists that are written with spaces and line breaks between them. */
export function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => list.split(/\s+/).filter(Boolean)))
}
