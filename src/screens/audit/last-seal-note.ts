import type { Instant } from '#platform/time'
import { formatInstant, html, note, type SafeHtml } from '#web'

/** A seal as it is printed: whose trail, and its digest; as `candour verify --seal` takes it. */
export type PrintedSealWords = { printed: string; sealedAt: Instant }

/** The newest seal, to print and keep elsewhere: with it nobody can shorten or rebuild the trail unnoticed. */
export function lastSealNote(seal: PrintedSealWords | undefined): SafeHtml {
  if (!seal)
    return note({ body: html`<p>Nothing is sealed yet. The first seal is set within a minute or two.</p>` })
  return note({
    title: 'The last seal, to print and keep',
    body: html`<p>Set on ${formatInstant(new Date(seal.sealedAt))}. Print this page and keep it where nobody who runs Candour can change it.
Whoever has it can check later that nothing before it was changed, left out or written again:</p>
<p><code class="wrap">candour verify --seal ${seal.printed}</code></p>`,
  })
}
