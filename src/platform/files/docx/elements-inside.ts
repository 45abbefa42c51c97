import type { XmlElement } from './read-xml.ts'

/** All elements of a name inside another, however deep; not those inside one that was found. */
export function elementsInside({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap(each => {
    if (typeof each === 'string') return []
    return each.name === name ? [each] : elementsInside(each, name)
  })
}
