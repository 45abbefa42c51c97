import { button, errorFor, type FormError, form, pageHeading, publicPage, type SafeHtml } from '#web'
import { passwordFields } from './password-fields.ts'
import { words } from './words.ts'

/** Where an invited person chooses a password. */
export function invitationPage(page: { name: string; token: string; errors?: FormError[] }): SafeHtml {
  const { name, token, errors } = page
  const fields = [...passwordFields(field => errorFor(errors, field)), button({ text: words.savePassword() })]
  const title = words.welcome({ name })
  const body = [
    pageHeading({ title, lead: words.chooseLead() }),
    form({ action: `/app/invitation/${token}`, body: fields }),
  ]
  return publicPage({ lang: 'en-GB', dir: 'ltr' }, { title, body, errors })
}

/** What somebody sees whose invitation was used or has run out. */
export function invitationOverPage(): SafeHtml {
  const title = words.invitationOver()
  return publicPage(
    { lang: 'en-GB', dir: 'ltr', home: '/' },
    { title, body: pageHeading({ title, lead: words.invitationOverBody() }) },
  )
}
