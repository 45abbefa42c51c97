/** The characters that a TrueType font has glyphs for, from its cmap table (OpenType 1.9, formats 4 and 12). */
export function fontLetters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + index * 8 + 4)
  })
  const letters = new Set<number>()
  for (const at of subtables) {
    const format = view.getUint16(at)
    if (format === 4) addSegments(view, at, letters)
    if (format === 12) addGroups(view, at, letters)
  }
  return letters
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

// Format 12: runs of characters with consecutive glyphs.
function addGroups(view: DataView, at: number, letters: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)]
    for (let letter = first; letter <= last; letter++) letters.add(letter)
  }
}

// Format 4: four arrays side by side, one entry a segment; glyph 0 means that there is none.
function addSegments(view: DataView, at: number, letters: Set<number>): void {
  const doubled = view.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + doubled]
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    const offset = view.getUint16(offsets + segment)
    const start = view.getUint16(starts + segment)
    for (let letter = start; letter <= view.getUint16(ends + segment) && letter < 0xffff; letter++) {
      const listed = offset && view.getUint16(offsets + segment + offset + 2 * (letter - start))
      const hasGlyph =
        offset === 0 ? (letter + view.getUint16(deltas + segment)) % 0x10000 !== 0 : listed !== 0
      if (hasGlyph) letters.add(letter)
    }
  }
}
