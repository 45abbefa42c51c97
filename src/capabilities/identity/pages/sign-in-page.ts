import {
  actionLink,
  button,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  publicPage,
  type SafeHtml,
  textInput,
} from '#web'
import { words } from './words.ts'

export type SignInPage = {
  /** The organisation's own address, where a staff number is enough. */
  slug?: string
  next?: string
  errors?: FormError[]
  typed?: Record<string, string>
}

export function signInPage({ slug, next, errors, typed = {} }: SignInPage): SafeHtml {
  const fields = [
    textInput({
      name: 'who',
      label: slug ? words.whoAtOrganisation() : words.who(),
      value: typed.who,
      autocomplete: 'username',
      autocapitalize: 'none',
      spellcheck: false,
      error: errorFor(errors, 'who'),
    }),
    textInput({
      name: 'password',
      label: words.password(),
      type: 'password',
      autocomplete: 'current-password',
      error: errorFor(errors, 'password'),
    }),
    next && html`<input type="hidden" name="next" value="${next}">`,
    button({ text: words.signIn() }),
  ]
  const body = html`${pageHeading({ title: words.signIn() })}
${form({ action: slug ? `/app/sign-in/${slug}` : '/app/sign-in', body: fields })}
${!slug && html`<p class="soft">${words.staffNumberHere()}</p>`}
<section><p class="soft">${words.toldUs()}</p>${actionLink({ href: '/', text: words.tell(), kind: 'secondary' })}</section>`
  return publicPage({ lang: 'en-GB', dir: 'ltr', home: '/' }, { title: words.signIn(), body, errors })
}
