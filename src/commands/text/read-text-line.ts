/** A text on a line of its own; texts of one `group` are about the same thing. */
export type TextLine = { readonly id: unknown; readonly text: string; readonly group?: unknown }

/** Reads one JSON line with `id` and `text`; a line that cannot be read is answered with what is wrong, and its id if it has one. */
export function readTextLine(line: string): TextLine | { readonly id?: unknown; readonly error: string } {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return { error: 'This line is not JSON.' }
  }
  const { id, text, group } = Object(said) as { id?: unknown; text?: unknown; group?: unknown }
  if (id === undefined || id === null) return { error: 'This line has no "id".' }
  if (typeof text !== 'string') return { id, error: 'This line has no "text", or it is not a text.' }
  return group === undefined || group === null ? { id, text } : { id, text, group }
}
