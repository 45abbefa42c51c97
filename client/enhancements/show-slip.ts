import { qrDrawing } from '#methods/qr-code'

/** What stands beside the square, in the language of the page (src/capabilities/reporting/routes/slip.ts). */
type Slip = { address: string; scan: string; save: string; copy: string; note: string }

const svg = 'http://www.w3.org/2000/svg'

/**
 * Shows under the six words what brings them to a phone: a square for the camera of another one, a file and a copy for
 * this one. The words stand in the part of the address after the #, which no browser sends anywhere.
 */
export async function showSlip(box: Element, words: readonly string[]): Promise<void> {
  const page = box.ownerDocument
  const reply = await fetch(`/thread/slip?lang=${page.documentElement.lang}`, { credentials: 'omit' })
  const slip: Slip = await reply.json()
  const part = page.createElement('div')
  part.tabIndex = -1
  part.append(
    paragraph(page, slip.scan),
    square(page, `${slip.address}#${words.join('-')}`),
    button(page, slip.save, () => saveAsFile(page, `${slip.note}\n\n${words.join(' ')}\n`)),
    button(page, slip.copy, () => void navigator.clipboard?.writeText(words.join(' '))),
  )
  box.querySelector('.six-words')?.append(part)
  part.focus()
}

function paragraph(page: Document, text: string): Element {
  const made = page.createElement('p')
  made.textContent = text
  return line(page, made)
}

/** On a line of its own, as far from what is above as the buttons are from the words. */
function line(page: Document, within: Element): Element {
  const made = page.createElement('div')
  made.className = 'six-words__actions'
  made.append(within)
  return made
}

function square(page: Document, address: string): Element {
  const { size, path } = qrDrawing(address)
  const drawing = page.createElementNS(svg, 'svg')
  const set = (element: Element, values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value)
    return element
  }
  set(drawing, { viewBox: `0 0 ${size} ${size}`, width: '200', height: '200', 'aria-hidden': 'true' })
  const ground = set(page.createElementNS(svg, 'rect'), { width: `${size}`, height: `${size}`, fill: '#fff' })
  drawing.append(ground, set(page.createElementNS(svg, 'path'), { d: path }))
  return drawing
}

function button(page: Document, text: string, act: () => void): Element {
  const made = page.createElement('button')
  Object.assign(made, { type: 'button', className: 'govuk-button govuk-button--secondary' })
  made.textContent = text
  made.addEventListener('click', act)
  return line(page, made)
}

/** A file with a name that tells nobody what is in it. */
function saveAsFile(page: Document, text: string): void {
  const link = page.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = 'candour.txt'
  link.click()
  URL.revokeObjectURL(link.href)
}
