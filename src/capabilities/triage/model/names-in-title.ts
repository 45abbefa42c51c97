const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}[\p{L}\p{M}'’-]+/gu
const capital = /\p{Lu}[\p{L}\p{M}'’-]+/gu

/**
 * What in a title may name somebody: "Mr Ellis" whoever that is, and words of colleagues' names. `colleagues`: their words in small
 * letters (organisation.nameLexemes). A question for a person: it finds neither a first name alone nor initials.
 */
export function namesInTitle(title: string, colleagues: ReadonlySet<string>): string[] {
  const addressed = title.match(titled) ?? []
  const words = (title.match(capital) ?? []).filter(
    word =>
      colleagues.has(word.toLowerCase().replace(/['’]s$/, '')) &&
      !addressed.some(each => each.includes(word)),
  )
  return [...new Set([...addressed, ...words])]
}
