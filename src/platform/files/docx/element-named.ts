import type { XmlElement, XmlNode } from './read-xml.ts'

/** The first element of this name among some. */
export function elementNamed(nodes: readonly XmlNode[], name: string): XmlElement | undefined {
  return nodes.find((each): each is XmlElement => typeof each !== 'string' && each.name === name)
}
