import { type SafeHtml, textInput } from '#web'
import { words } from './words.ts'

/** A new password, twice. */
export function passwordFields(
  error: (field: string) => string | undefined,
  label = words.choosePassword(),
): SafeHtml[] {
  const shared = { type: 'password', autocomplete: 'new-password' }
  return [
    textInput({ ...shared, name: 'password', label, error: error('password') }),
    textInput({ ...shared, name: 'again', label: words.again(), error: error('again') }),
  ]
}
