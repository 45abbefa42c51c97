import { pageHeading, type SafeHtml, signedInPage, type View } from '#web'
import { guardianRefusals } from '../guardian-words.ts'

/** For somebody with the guardian's role and another that does not go with it. */
export function notGuardianPage(view: View): SafeHtml {
  const title = 'For the guardian'
  const body = pageHeading({ title, lead: guardianRefusals['not-guardian'] })
  return signedInPage(view, { title, body, width: 'reading' })
}
