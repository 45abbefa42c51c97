/**
 * A text with spaces after it until its UTF-8 has so many bytes, so that sealed texts are all of one length and a length
 * tells nothing. A longer text is a fault.
 */
export function ofOneLength(text: string, bytes: number): string {
  const missing = bytes - new TextEncoder().encode(text).length
  if (missing < 0) throw new RangeError(`the text has ${-missing} bytes more than ${bytes}`)
  return text + ' '.repeat(missing)
}
