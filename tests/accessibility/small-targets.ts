import type { Page } from 'playwright-core'

/** Buttons, fields and tiles less than 44 px high; links inside a sentence need not be (WCAG 2.2, 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const standing =
      'button, summary, input:not([type=hidden]), select, textarea, .govuk-button, nav a, .choice__label'
    return [...document.querySelectorAll<HTMLElement>(standing)]
      .filter(element => element.offsetParent !== null)
      .filter(element => Math.round(element.getBoundingClientRect().height) < 44)
      .map(element => `${element.getBoundingClientRect().height} ${element.outerHTML.slice(0, 120)}`)
  })
}
