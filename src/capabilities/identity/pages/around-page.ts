import type { Link, PublicView } from '#web'

/** What is around every page of somebody who is not signed in yet: it is in English, and names who else listens. */
export function aroundPage(otherRoutes: readonly Link[]): PublicView {
  return { lang: 'en-GB', dir: 'ltr', routes: otherRoutes }
}
