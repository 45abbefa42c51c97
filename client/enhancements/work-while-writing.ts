import { toBase64Url } from '#methods/passphrase'
import { isWork } from '#methods/work'

/** So many tries at a time: a slow phone does them between two letters. */
const triesAtOnce = 200

/**
 * While somebody writes, finds what the server asks for, for a secret that this form is then sent under. Sent sooner, or from a
 * browser without scripts, the report is answered a little later and is as welcome.
 */
export function workWhileWriting(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('input[name="work"]')
  const form = field?.form
  if (field && form) form.addEventListener('input', () => void work(form, field), { once: true })
}

async function work(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
  const code = form.getAttribute('action')?.split(/[/?]/)[2] ?? ''
  const bits = Number(field.dataset.bits)
  for (let answer = 0; form.isConnected; answer++) {
    if (isWork([code, secret], String(answer), bits)) {
      field.value = String(answer)
      form.dataset.workedFor = secret
      return
    }
    if (answer % triesAtOnce === 0) await new Promise(resolve => setTimeout(resolve))
  }
}
