import { dayOf } from '#platform/time'
import { actionLink, button, details, form, formatDay, html, type SafeHtml, type View } from '#web'
import type { GuardianKey } from '../guardian.ts'
import { shortKeyName } from './short-key-name.ts'

export type GuardianKeys = {
  /** The guardian's key in force. */
  own: GuardianKey | undefined
  /** Keys of other guardians that names can be handed over to. */
  others: readonly GuardianKey[]
  /** Keys that were given up, or whose owners left, and how many names only they open. */
  left: readonly { key: GuardianKey; names: number }[]
  /** Somewhere nobody can tell us in confidence, because nobody has a key in use. */
  someServiceLacksKey: boolean
}

/** What the guardian's key does now, and what can be done with it. */
export function guardianKeySection(view: View, keys: GuardianKeys): SafeHtml {
  const { own } = keys
  if (!own)
    return html`<section><h2>Your key</h2>${noKey}${keys.left.map(({ key, names }) => leftWithout(key, names))}</section>`
  return html`<section><h2>Your key</h2>
<p>${own.inUseFrom ? `In use since ${formatDay(dayOf(own.inUseFrom), 'long')}.` : 'Your key waits: another guardian still has the key for new names.'} Its short name is ${shortKeyName(own)}.</p>
${!own.inUseFrom && waiting(view, keys)}
${keys.left.map(left => recover(own, left))}
${own.inUseFrom && keys.others.map(other => handOver(own, other))}
${lost(view)}</section>`
}

const noKey = html`<p>You have no key yet. Until there is one, nobody can tell us in confidence. You make it here, in your browser; it takes five minutes and a printer.</p>
${actionLink({ href: '/app/guardian/key', text: 'Make your key' })}`

function leftWithout({ personName }: GuardianKey, names: number): SafeHtml {
  return html`<p class="soft">${count(names)} locked with an earlier key of ${personName}’s. When you have a key of your own, that key’s two slips lock them to yours.</p>`
}

function waiting(view: View, { others, someServiceLacksKey }: GuardianKeys): SafeHtml {
  if (someServiceLacksKey)
    return form({
      action: '/app/guardian/key/begin',
      csrf: view.csrf,
      body: button({ text: 'Use my key from now on', kind: 'secondary', once: true }),
    })
  const names = others.map(key => key.personName).join(' or ')
  return html`<p>Ask ${names || 'them'} to hand over to your key, and read its short name to them, so that they hand over to yours and to no other.</p>`
}

function handOver(own: GuardianKey, other: GuardianKey): SafeHtml {
  return html`<p><a href="/app/guardian/move/${own.id}/${other.id}">Hand over to ${other.personName}</a> <span class="soft">(key ${shortKeyName(other)})</span></p>`
}

function recover(own: GuardianKey, { key, names }: { key: GuardianKey; names: number }): SafeHtml {
  return html`<p>${count(names)} locked with an earlier key of ${key.personName}’s. <a href="/app/guardian/move/${key.id}/${own.id}">Lock them to your key</a></p>`
}

function lost(view: View): SafeHtml {
  const body = html`<p>Then this key opens nothing any more, but its two slips do. Give it up, make a new key, and lock the names to it with both slips. Without the slips the names are lost.</p>
${form({ action: '/app/guardian/key/lost', csrf: view.csrf, body: button({ text: 'Give up this key', kind: 'warning', once: true }) })}`
  return details({ summary: 'I have lost my six words', body })
}

const count = (names: number) => (names === 1 ? 'One name is' : `${names} names are`)
