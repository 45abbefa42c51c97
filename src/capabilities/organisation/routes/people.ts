import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { addPerson } from '../commands/add-person.ts'
import { addService } from '../commands/add-service.ts'
import * as contract from '../contract.ts'
import type { OrganisationDeps } from '../deps.ts'
import { addPersonPage } from '../pages/add-person-page.ts'
import { addServicePage } from '../pages/add-service-page.ts'
import { peoplePage } from '../pages/people-page.ts'
import { organisationNamed } from '../queries/organisation-named.ts'
import { peopleOf, peopleWhoLeft } from '../queries/people.ts'
import { rolesNow } from '../queries/roles.ts'
import { everyServiceOf } from '../queries/services.ts'
import { takenWords } from './taken-words.ts'

/** Services and people, and what is added to them. */
export async function showPeople({ publicUrl }: OrganisationDeps, { ctx, view }: Visit): Promise<Reply> {
  const { slug } = await organisationNamed(ctx)
  return page(
    peoplePage(view, {
      signInAddress: `${publicUrl}/app/sign-in/${slug}`,
      services: await everyServiceOf(ctx),
      people: await peopleOf(ctx),
      roles: await rolesNow(ctx),
      left: await peopleWhoLeft(ctx),
    }),
  )
}

export async function doAddService({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(contract.addService, body)
  if (!read.ok) return page(addServicePage(view, read), 422)
  const added = await addService(ctx, read.value)
  return added.ok ? seeOther(`/app/people/services/${added.value}`, 'service-added') : added
}

export async function doAddPerson({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(contract.addPerson, body)
  if (!read.ok) return page(addPersonPage(view, read), 422)
  const added = await addPerson(ctx, read.value)
  if (added.ok) return seeOther(`/app/people/${added.value}`, 'person-added')
  const errors = takenWords(added)
  return errors ? page(addPersonPage(view, { errors, typed: typedFields(body) }), 422) : added
}
