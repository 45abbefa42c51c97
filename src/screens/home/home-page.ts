import {
  actionLink,
  html,
  needList,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'

export type HomePage = {
  greeting: string
  howMuch: string
  /** Thanks from colleagues that they have not read yet. */
  thanks: readonly SafeHtml[]
  needs: readonly SafeHtml[]
  /** What stands beside the list for those who look after a service. */
  beside: readonly SafeHtml[]
  /** Their way of speaking up and hearing back, for those who have no inbox. */
  speaksUp: boolean
  /** What stands here when nothing needs them. */
  quiet: SafeHtml | undefined
}

/** Today: what needs this person, each with its one next step, and that everything else can wait. */
export function homePage(view: View, page: HomePage): SafeHtml {
  const { needs, beside } = page
  const list = needs.length > 0 && needList(needs)
  const main = page.speaksUp
    ? html`${pageHeading({ title: page.greeting })}${page.thanks}${speakUp()}${list && html`<p class="soft">${page.howMuch}</p>${list}`}`
    : html`${pageHeading({ title: page.greeting, lead: page.howMuch })}${page.thanks}${list || page.quiet}`
  const body =
    beside.length > 0 ? sideBySide({ main, aside: beside, asideLabel: 'How speaking up is going' }) : main
  return signedInPage(view, { title: 'Today', body })
}

function speakUp(): SafeHtml {
  return html`<section class="stack"><h2>Tell us</h2>
<p class="measure">Something went wrong, nearly went wrong, or went well? A minute is enough. You will be thanked, and you will hear what came of it.</p>
<p>${actionLink({ href: '/app/speak-up', text: 'Tell us what happened' })}</p>
<p><a href="/app/my-reports">What came of what I told you</a></p></section>`
}
