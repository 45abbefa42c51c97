import axe from 'axe-core'
import type { Page } from 'playwright-core'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose answer can change with the theme or the width; the others read only the document. */
const byLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

/** What axe finds wrong with a page, one line each; empty when it finds nothing. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, everything)
}

/** The same for a page that was looked at before, in another theme or at another width. */
export function violationsOfLook(page: Page): Promise<string[]> {
  return violations(page, byLook)
}

async function violations(page: Page, runOnly: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async rules => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await checker.run({ runOnly: rules })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
    )
  }, runOnly)
}
