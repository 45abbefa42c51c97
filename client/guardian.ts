import { makeKey } from './guardian/make-key.ts'
import { moveNames } from './guardian/move-names.ts'
import { openName } from './guardian/open-name.ts'

// On a page that is not secure browsers offer no cryptography, and the sentence that says so stays.
if (globalThis.crypto?.subtle) {
  document.querySelector('[data-needs-script]')?.remove()
  makeKey(document)
  openName(document)
  moveNames(document)
}
