/** The one element of a page that a program and the page agree on; a fault when it is not there. */
export function within<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}

/** Shows elements with an attribute, and hides the others that have it with another value. */
export function showOnly(root: ParentNode, attribute: string, value: string | undefined): void {
  for (const element of root.querySelectorAll(`[${attribute}]`))
    element.toggleAttribute('hidden', element.getAttribute(attribute) !== value)
}
