import {
  breadcrumbs,
  button,
  choice,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textInput,
  type View,
} from '#web'
import type { GuardianKey } from '../guardian.ts'
import { forScript, guardianScript } from './guardian-script.ts'
import { shortKeyName } from './short-key-name.ts'

export type MoveNamesPage = { from: GuardianKey; to: GuardianKey; move: 'hand-over' | 'recovery' }

/** Locks every name of one key to another, in the guardian's browser (client/guardian/move-names.ts). */
export function moveNamesPage(view: View, page: MoveNamesPage): SafeHtml {
  const { from, to, move } = page
  const title = move === 'hand-over' ? `Hand over to ${to.personName}` : 'Lock earlier names to your key'
  const action = `/app/guardian/move/${from.id}/${to.id}`
  const attributes = {
    'data-move-names': true,
    'data-from-point': forScript(from.point),
    'data-from-locked': forScript(from.locked),
    'data-from-locked-by-slips': forScript(from.lockedBySlips),
    'data-to-point': forScript(to.point),
    hidden: true,
    autocomplete: 'off',
  }
  const body = html`${breadcrumbs({ items: [{ text: 'For the guardian', href: '/app/guardian' }, { text: title }] })}
${pageHeading({ title })}${move === 'hand-over' ? handOverLead(to) : recoveryLead(from)}
${guardianScript()}
${form({ action, csrf: view.csrf, body: [problems(), unlockFields(move), button({ text: move === 'hand-over' ? 'Hand over' : 'Lock them to my key' })], attributes })}
<p role="status" data-progress hidden>Locking names: <span data-done>0</span> of <span data-all></span>. Leave this page open.</p>`
  return signedInPage(view, { title, body, width: 'reading' })
}

function handOverLead(to: GuardianKey): SafeHtml {
  return html`<p>Your browser opens every name that is locked with your key and locks it with ${to.personName}’s. It shows you none of them. Those who told us hear that there is a new guardian. Afterwards your key is not used any more.</p>
<p>First ask ${to.personName} to read you the short name of their key. It must be ${shortKeyName(to)}. If it is another, stop: somebody may be standing in between.</p>`
}

function recoveryLead(from: GuardianKey): SafeHtml {
  return html`<p>Names are still locked with a key of ${from.personName}’s, short name ${shortKeyName(from)}. With both of its slips, or its six words, your browser opens them and locks them with your key. It shows you none of them. Those who told us hear that there is a new guardian.</p>`
}

function unlockFields(move: MoveNamesPage['move']): SafeHtml {
  const slips = html`${wordsField('first-slip-words', 'Six words of one slip')}${wordsField('second-slip-words', 'Six words of the other slip')}`
  const words = wordsField('key-words', move === 'hand-over' ? 'Your six words' : 'The key’s six words')
  return choice({
    name: 'unlock',
    legend: 'What do you have?',
    value: move === 'hand-over' ? 'words' : 'slips',
    items: [
      { value: 'words', text: 'Six words', reveals: words },
      { value: 'slips', text: 'Both slips', reveals: slips },
    ],
  })
}

// Without a name they are part of no request.
function wordsField(id: string, label: string): SafeHtml {
  const plain = { autocomplete: 'off', autocapitalize: 'none', spellcheck: false } as const
  return textInput({ name: '', id, label, hint: 'They stay in this browser.', ...plain })
}

function problems(): SafeHtml {
  return html`<p class="govuk-error-message" role="alert" data-problem="words" hidden>These words do not open the key. Nothing was changed.</p>
<p class="govuk-error-message" role="alert" data-problem="damaged" hidden>A name could not be opened with this key, so nothing was finished. Please ask whoever runs Candour.</p>
<p class="govuk-error-message" role="alert" data-problem="server" hidden>That did not work. Nothing is lost: try again in a few minutes.</p>`
}
