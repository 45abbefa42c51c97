import type { Place, Service } from '#capabilities/organisation'
import {
  type Content,
  cellsTable,
  emptyState,
  filters,
  html,
  languages,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  type View,
} from '#web'
import type { PosterSize } from '../document/poster.ts'

export type PosterChoice = { size: PosterSize; lang: string; besideEnglish: boolean }

export type PostersPage = {
  choice: PosterChoice
  services: readonly { service: Service; places: readonly Place[] }[]
  publicUrl: string
}

const sizes: Readonly<Record<PosterSize, string>> = { a4: 'A4', a5: 'A5' }

/** A poster for each place, in the size and language that were chosen above the list. */
export function postersPage(view: View, page: PostersPage): SafeHtml {
  const title = 'Posters'
  const lead =
    'Anybody can tell us by the poster of a place, without an account. Print one for every place, in the languages people read there.'
  const body = [pageHeading({ title, lead }), choose(page.choice), postersTable(page)]
  return signedInPage(view, { title, body })
}

function choose({ size, lang, besideEnglish }: PosterChoice): SafeHtml {
  const fields = [
    select({
      name: 'lang',
      label: 'Language',
      value: lang,
      items: languages.map(each => ({ value: each.lang, text: each.name })),
    }),
    select({
      name: 'size',
      label: 'Paper',
      value: size,
      items: Object.entries(sizes).map(([value, text]) => ({ value, text })),
    }),
    select({
      name: 'english',
      label: 'English beside it',
      value: besideEnglish ? 'beside' : 'none',
      items: [
        { value: 'none', text: 'No' },
        { value: 'beside', text: 'Yes' },
      ],
    }),
  ]
  return filters({ action: '/app/posters', fields, submitText: 'Show', label: 'Language and paper' })
}

function postersTable({ choice, services, publicUrl }: PostersPage): Content {
  const name = languages.find(each => each.lang === choice.lang)?.name ?? ''
  const beside = choice.besideEnglish && choice.lang !== 'en-GB' && 'English and '
  const rows = services.flatMap(({ service, places }) =>
    places.map(place => [
      place.name,
      service.name,
      html`<a href="${posterAddress(place, choice)}">${sizes[choice.size]} poster, ${beside}<span lang="${choice.lang}">${name}</span><span class="govuk-visually-hidden">, ${place.name}</span></a>`,
      html`<a href="/speak-up/${place.code}">${publicUrl.replace(/^https?:\/\//, '')}/speak-up/${place.code}</a>`,
    ]),
  )
  return cellsTable({
    caption: 'Places',
    captionHidden: true,
    columns: [{ text: 'Place' }, { text: 'Service' }, { text: 'Poster (PDF)' }, { text: 'Where it leads' }],
    rows,
    empty: emptyState({
      title: 'No places yet',
      body: 'A place is a unit, a round or a flat. An administrator adds them; each gets a poster here.',
    }),
  })
}

function posterAddress({ id }: Place, { size, lang, besideEnglish }: PosterChoice): string {
  const asked = new URLSearchParams({ size, lang, ...(besideEnglish ? { english: 'beside' } : {}) })
  return `/app/people/places/${id}/poster.pdf?${asked}`
}
