import { errorFor, html, type SafeHtml, textInput } from '#web'
import { isLockedTo } from '../model/is-locked-to.ts'
import type { Guardian } from '../report.ts'
import type { WhoSees } from './who-sees-field.ts'

/**
 * A name for the guardian. Where there is a script, client/enhancements/lock-name.ts locks it on the device and sends
 * nothing else of it; otherwise the server locks it as it comes. The page says which of the two.
 */
export function confidenceFields({ words, guardian, filled }: WhoSees & { guardian: Guardian }): SafeHtml {
  const { typed, errors } = filled
  const text = { autocomplete: 'off', errorPrefix: words.checkThis() } as const
  const name = textInput({
    ...text,
    name: 'confidentName',
    label: words.confidentName(),
    value: typed.confidentName,
    error: errorFor(errors, 'confidentName'),
  })
  const contact = textInput({
    ...text,
    name: 'contact',
    label: words.contact(),
    hint: words.contactHint(),
    value: typed.contact,
    error: errorFor(errors, 'contact'),
  })
  const locked = lockedBefore(guardian, typed.lockedName)
  return html`<div data-lock-name="${Buffer.from(guardian.point).toString('base64url')}">
<input type="hidden" name="lockedName" value="${locked}">
${locked && html`<p>${words.lockedAlready()}</p>`}${name}${contact}
<p class="soft" data-locked-there>${words.lockedThere()}</p><p class="soft" data-locked-here hidden>${words.lockedHere()}</p>
</div>`
}

/** A name that was locked when this form was sent before, as long as it is for whoever is the guardian now. */
function lockedBefore(guardian: Guardian, lockedName = ''): string {
  return lockedName && isLockedTo(guardian, lockedName) ? lockedName : ''
}
