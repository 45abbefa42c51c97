const shapes = [
  /^INC-\d{4}-[0-9A-HJKMNP-TV-Z]{4,6}$/,
  /^REG-\d{6,}$/,
  // A report's own reference, as it stands on the reporter's slip.
  /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
]

/** Reads a reference that somebody typed, in any capitals; undefined when it has the shape of none. */
export function readReference(typed: string): string | undefined {
  const reference = typed.trim().toUpperCase()
  return shapes.some(shape => shape.test(reference)) ? reference : undefined
}
