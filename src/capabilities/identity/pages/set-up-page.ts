import {
  button,
  errorFor,
  type FormError,
  form,
  type Link,
  pageHeading,
  publicPage,
  type SafeHtml,
  textInput,
} from '#web'
import { aroundPage } from './around-page.ts'
import { passwordFields } from './password-fields.ts'
import { words } from './words.ts'

type SetUpPage = {
  errors?: FormError[]
  typed?: Record<string, string>
  otherRoutes: readonly Link[]
}

/** The first page of a new installation: the organisation and its first administrator. */
export function setUpPage({ errors, typed = {}, otherRoutes }: SetUpPage): SafeHtml {
  const error = (field: string) => errorFor(errors, field)
  const field = (name: 'code' | 'organisation' | 'slug' | 'name' | 'email', label: string, more = {}) =>
    textInput({ name, label, value: typed[name], error: error(name), ...more })
  const fields = [
    field('code', words.code(), { inputmode: 'numeric', autocomplete: 'one-time-code' }),
    field('organisation', words.organisation(), { autocomplete: 'organization' }),
    field('slug', words.slug(), { hint: words.slugHint(), autocapitalize: 'none', spellcheck: false }),
    field('name', words.yourName(), { autocomplete: 'name' }),
    field('email', words.yourEmail(), { type: 'email', autocomplete: 'username' }),
    ...passwordFields(error),
    button({ text: words.create(), once: true }),
  ]
  const title = words.setUp()
  const body = [pageHeading({ title, lead: words.setUpLead() }), form({ action: '/set-up', body: fields })]
  return publicPage(aroundPage(otherRoutes), { title, body, errors })
}
