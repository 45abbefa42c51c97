import { elementNamed } from './element-named.ts'
import type { XmlElement } from './read-xml.ts'

/** Whether the lists of a document count or have points, by the number of the list. */
export type NumberFormats = ReadonlyMap<string, 'counted' | 'points'>

/** What word/numbering.xml says of each list's first level (ECMA-376 Part 1, 17.9). */
export function numberFormats(numbering: XmlElement | undefined): NumberFormats {
  const elements = (numbering?.children ?? []).filter(each => typeof each !== 'string')
  const kinds = new Map(
    elements
      .filter(each => each.name === 'w:abstractNum')
      .map(each => [each.attributes['w:abstractNumId'], kindOfList(each)] as const),
  )
  const lists = elements.filter(each => each.name === 'w:num')
  return new Map(
    lists.map(each => [each.attributes['w:numId'] ?? '', kinds.get(abstractOf(each)) ?? 'points'] as const),
  )
}

function kindOfList({ children }: XmlElement): 'counted' | 'points' {
  const level = elementNamed(children, 'w:lvl')
  const format = level && elementNamed(level.children, 'w:numFmt')?.attributes['w:val']
  return format === undefined || format === 'bullet' || format === 'none' ? 'points' : 'counted'
}

function abstractOf({ children }: XmlElement): string | undefined {
  return elementNamed(children, 'w:abstractNumId')?.attributes['w:val']
}
