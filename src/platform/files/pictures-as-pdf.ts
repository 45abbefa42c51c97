/** One page: a JPEG in RGB with its size in points, and the size of the page in points of 1/72 inch. */
export type DrawnPage = { jpeg: Uint8Array; width: number; height: number; across: number; down: number }

/**
 * A PDF of pictures, one a page, after ISO 32000-1: the same pictures give the same bytes. It has no Info, no XMP and no
 * identifier, since there is nothing that it wants to say of itself.
 */
export function picturesAsPdf(pages: readonly DrawnPage[]): Uint8Array {
  const written = writer()
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ')
  written.object('<< /Type /Catalog /Pages 2 0 R >>')
  written.object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  for (const [index, page] of pages.entries()) writePage(written, page, 3 + index * 3)
  return written.end()
}

type Writer = ReturnType<typeof writer>

function writePage(written: Writer, { jpeg, width, height, across, down }: DrawnPage, first: number) {
  const box = `/MediaBox [0 0 ${points(across)} ${points(down)}]`
  const uses = `/Resources << /XObject << /P ${first + 2} 0 R >> >>`
  const content = `q ${points(across)} 0 0 ${points(down)} 0 0 cm /P Do Q`
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`
  written.object(`<< /Type /Page /Parent 2 0 R ${box} ${uses} /Contents ${first + 1} 0 R >>`)
  written.stream('', Buffer.from(content))
  written.stream(`${picture} /Filter /DCTDecode`, jpeg)
}

function points(length: number): string {
  return length.toFixed(2)
}

function writer() {
  const parts: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }
  const begin = () => {
    places.push(length)
    add(`${places.length} 0 obj\n`)
  }
  // The second line says that the file is not only letters (7.5.2).
  add('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  return {
    object(text: string) {
      begin()
      add(`${text}\nendobj\n`)
    },
    stream(about: string, bytes: Uint8Array) {
      begin()
      add(`<< ${about} /Length ${bytes.length} >>\nstream\n`)
      add(bytes)
      add('\nendstream\nendobj\n')
    },
    end() {
      const start = length
      const entries = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`)
      add(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries.join('')}`)
      add(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
      return Buffer.concat(parts)
    },
  }
}
