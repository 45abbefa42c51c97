import { button, checkboxes, form, html, type SafeHtml, type View } from '#web'
import type { PersonPage } from './person-page.ts'

/** The teams a colleague belongs to: lessons for a place reach the team of that place. */
export function teamsSection(view: View, { person, services, places, teams }: PersonPage): SafeHtml {
  const heading = html`<h2>Teams</h2><p>A lesson that is shared with a place reaches everybody in its team.</p>`
  if (places.length === 0) return html`${heading}<p class="soft">There are no places yet.</p>`
  const fields = services
    .map(service => ({ service, here: places.filter(place => place.serviceId === service.id) }))
    .filter(({ here }) => here.length > 0)
    .map(({ service, here }) =>
      checkboxes({
        name: 'places',
        id: `places-${service.id}`,
        legend: service.name,
        items: here.map(({ id, name }) => ({ value: id, text: name })),
        values: teams,
      }),
    )
  const body = [...fields, button({ text: 'Save the teams', kind: 'secondary' })]
  return html`${heading}${form({ action: `/app/people/${person.id}/teams`, csrf: view.csrf, body })}`
}
