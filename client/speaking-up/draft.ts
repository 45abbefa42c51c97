import { newPassphrase, toBase64Url, verifier } from '#methods/passphrase'

/** One report as this phone knows it: what makes it one, however often it is sent, and the six words that open its thread. */
export type Draft = {
  readonly id: string
  readonly secret: string
  readonly words: readonly string[]
  readonly verifier: string
}

/** A new report, under a secret that this page made. Made when somebody sends, never when a page is shown: a page that was kept is shown many times. */
export async function newDraft(
  id: string = crypto.randomUUID(),
  secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
): Promise<Draft> {
  const words = newPassphrase(bytes => crypto.getRandomValues(bytes))
  return { id, secret, words, verifier: toBase64Url(await verifier(words)) }
}
