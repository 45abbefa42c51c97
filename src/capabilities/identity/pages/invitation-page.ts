import {
  button,
  errorFor,
  type FormError,
  form,
  type Link,
  pageHeading,
  publicPage,
  type SafeHtml,
} from '#web'
import { aroundPage } from './around-page.ts'
import { passwordFields } from './password-fields.ts'
import { words } from './words.ts'

type InvitationPage = { name: string; token: string; errors?: FormError[]; otherRoutes: readonly Link[] }

/** Where an invited person chooses a password. */
export function invitationPage({ name, token, errors, otherRoutes }: InvitationPage): SafeHtml {
  const fields = [...passwordFields(field => errorFor(errors, field)), button({ text: words.savePassword() })]
  const title = words.welcome({ name })
  const body = [
    pageHeading({ title, lead: words.chooseLead() }),
    form({ action: `/app/invitation/${token}`, body: fields }),
  ]
  return publicPage(aroundPage(otherRoutes), { title, body, errors })
}

/** What somebody sees whose invitation was used or has run out. */
export function invitationOverPage(otherRoutes: readonly Link[]): SafeHtml {
  const title = words.invitationOver()
  return publicPage(
    { ...aroundPage(otherRoutes), home: '/' },
    { title, body: pageHeading({ title, lead: words.invitationOverBody() }) },
  )
}
