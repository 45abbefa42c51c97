import type { Page } from 'playwright-core'

/** Whether what has the focus wears its 3 px ring; a tile's ring is on its label, a box's on its mark. */
export function focusedRing(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document
    const ringed = activeElement?.matches('.choice__input') ? activeElement.nextElementSibling : activeElement
    if (ringed === null || ringed === undefined) return undefined
    const style = getComputedStyle(ringed)
    const checkmark = getComputedStyle(ringed.nextElementSibling ?? ringed, '::before')
    return [style.outlineWidth, checkmark.outlineWidth].includes('3px') && style.outlineStyle !== undefined
  })
}
