import { button, choice, errorFor, type FormError, form, html, note, type SafeHtml, textarea } from '#web'
import type { Look } from '../look.ts'
import { categoryLabel } from '../reference/categories.ts'
import { harmLabel } from '../reference/harm.ts'

export type SecondLook = {
  look: Look
  /** Who would lower it, as far as the reader may know. */
  by: string
  /** It is the reader's own, so somebody else decides. */
  own: boolean
}

type Form = {
  csrf: string
  action: string
  errors?: readonly FormError[] | undefined
  typed?: Readonly<Record<string, string>> | undefined
}

/** A look that would lower harm or leave safeguarding: what it says and why, for somebody else to agree to or not. */
export function secondLookSection({ look, by, own }: SecondLook, page: Form): SafeHtml {
  const says = html`<p>${by} would have it as <strong>${gradesText(look)}</strong>: ${look.why}</p>`
  if (own)
    return note({
      title: 'It waits for a second pair of eyes',
      body: html`${says}<p>Until a colleague agrees it stays as it was. Somebody else who has first looks decides.</p>`,
    })
  const decide = form({
    action: page.action,
    csrf: page.csrf,
    body: [
      choice({
        name: 'agree',
        legend: 'Do you agree?',
        hint: 'Look at what people told us first. It stays as it was if you do not.',
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
        value: page.typed?.agree,
        error: errorFor(page.errors, 'agree'),
      }),
      textarea({
        name: 'secondWhy',
        label: 'What did you look at, or what speaks against it?',
        rows: 2,
        value: page.typed?.secondWhy,
        error: errorFor(page.errors, 'secondWhy'),
      }),
      button({ text: 'Keep my answer', once: true }),
    ],
  })
  return html`<section><h2>A second pair of eyes is needed</h2>${says}${decide}</section>`
}

/** What a look says, in words: "Falls: From bed · physical harm low · psychological harm not known yet". */
export function gradesText(
  look: Pick<Look, 'category' | 'subcategory' | 'harmPhysical' | 'harmPsychological'>,
): string {
  const harm = (scale: 'physical' | 'psychological', grade: string | null) =>
    `${scale} harm ${grade ? harmLabel(scale, grade).toLowerCase() : 'not known yet'}`
  return [
    categoryLabel(look.subcategory ?? look.category),
    harm('physical', look.harmPhysical),
    harm('psychological', look.harmPsychological),
  ]
    .filter(Boolean)
    .join(' · ')
}
