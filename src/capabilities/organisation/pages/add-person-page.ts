import {
  button,
  errorFor,
  type FormError,
  form,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textInput,
  type View,
} from '#web'

/** A new colleague, before any role. */
export function addPersonPage(
  view: View,
  page: { errors?: FormError[]; typed?: Record<string, string> },
): SafeHtml {
  const { errors, typed = {} } = page
  const fields = [
    textInput({ name: 'name', label: 'Name', value: typed.name, error: errorFor(errors, 'name') }),
    textInput({
      name: 'email',
      label: 'E-mail address',
      hint: 'Leave it empty for people without one: they sign in with their staff number',
      type: 'email',
      value: typed.email,
      error: errorFor(errors, 'email'),
    }),
    textInput({
      name: 'staffNumber',
      label: 'Staff number',
      value: typed.staffNumber,
      error: errorFor(errors, 'staffNumber'),
    }),
    button({ text: 'Add the person', once: true }),
  ]
  const title = 'Add a person'
  const body = [
    pageHeading({ title }),
    form({ action: '/app/people/add-person', csrf: view.csrf, body: fields }),
  ]
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
