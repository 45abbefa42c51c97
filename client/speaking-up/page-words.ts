/** A sentence that the page brought along for its scripts, in its own language. */
export function sentence(page: Document, name: string): string {
  for (const kept of page.querySelectorAll<HTMLTemplateElement>('template[data-words]')) {
    const found = kept.content.querySelector(`[data-word="${name}"]`)
    if (found) return found.textContent
  }
  return ''
}

/** The same with a number in it, in the form that this number takes in the page's language. */
export function counted(page: Document, name: string, count: number): string {
  const form = new Intl.PluralRules(page.documentElement.lang).select(count)
  return sentence(page, `${name}-${form}`).replace('#', String(count))
}
