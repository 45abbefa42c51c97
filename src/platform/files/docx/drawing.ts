import type { NumberFormats } from './number-formats.ts'
import type { DocxPicture } from './pictures-of.ts'
import type { XmlNode } from './read-xml.ts'

/** A document while it is written anew. */
export type Drawing = {
  readonly pictures: ReadonlyMap<string, DocxPicture>
  readonly formats: NumberFormats
  /** The pictures that were met, each once. */
  readonly used: DocxPicture[]
  /** The lists that were met, in order, by their number in the document. */
  readonly lists: Map<string, 'counted' | 'points'>
  /** Paragraphs and tables among some nodes, also for what stands in a text box. */
  blocks(nodes: readonly XmlNode[]): string
}
