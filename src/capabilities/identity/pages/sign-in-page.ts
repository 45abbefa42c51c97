import {
  actionLink,
  button,
  errorFor,
  type FormError,
  form,
  html,
  type Link,
  pageHeading,
  publicPage,
  type SafeHtml,
  textInput,
} from '#web'
import { aroundPage } from './around-page.ts'
import { words } from './words.ts'

export type SignInPage = {
  /** The organisation's own address, where a staff number is enough. */
  slug?: string
  next?: string
  errors?: FormError[]
  typed?: Record<string, string>
  otherRoutes: readonly Link[]
}

export function signInPage({ slug, next, errors, typed = {}, otherRoutes }: SignInPage): SafeHtml {
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
  return publicPage({ ...aroundPage(otherRoutes), home: '/' }, { title: words.signIn(), body, errors })
}
