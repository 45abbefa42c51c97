import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId, type PersonId, type ServiceId } from '#platform/ids'
import { type Refused, type Result, refused } from '#platform/result'
import { changePerson } from '../commands/change-person.ts'
import { giveRole } from '../commands/give-role.ts'
import { markLeft } from '../commands/mark-left.ts'
import { saveTeams } from '../commands/save-teams.ts'
import { takeRole } from '../commands/take-role.ts'
import { welcomeBack } from '../commands/welcome-back.ts'
import * as contract from '../contract.ts'
import type { OrganisationDeps } from '../deps.ts'
import { endOfDay } from '../model/role-days.ts'
import { type PersonPage, personPage } from '../pages/person-page.ts'
import { type PersonKnown, personById } from '../queries/person-by-id.ts'
import { placesOf } from '../queries/places.ts'
import { rolesOf } from '../queries/roles.ts'
import { everyServiceOf } from '../queries/services.ts'
import { teamsOfPerson } from '../queries/teams-of-person.ts'
import { takenWords } from './taken-words.ts'

type Handler = (visit: Visit, person: PersonKnown) => Promise<Reply>

/** A page or form about somebody who works here or did. */
function aboutPerson(handle: Handler): SignedInRoute['handle'] {
  return async visit => {
    const id = visit.params.id ?? ''
    const person = isId(id) ? await personById(visit.ctx, id as PersonId) : undefined
    return person ? handle(visit, person) : refused('not-found')
  }
}

/** The pages and forms about one colleague, each with the rest of its address. */
export function personHandlers({ publicUrl, signingIn }: OrganisationDeps) {
  return {
    show: aboutPerson((visit, person) => show(visit, person)),
    change: aboutPerson(async (visit, person) => {
      const read = readForm(contract.changePerson, visit.body)
      if (!read.ok) return show(visit, person, { trouble: { form: 'person', ...read } })
      const changed = await changePerson(visit.ctx, { ...read.value, personId: person.id }, signingIn)
      return backTo(visit, person, changed, 'person-changed', 'person')
    }),
    giveRole: aboutPerson(doGiveRole),
    takeRole: aboutPerson(async (visit, person) => {
      const roleHeldId = typedFields(visit.body).roleHeldId ?? ''
      const taken = await takeRole(visit.ctx, { personId: person.id, roleHeldId })
      return backTo(visit, person, taken, 'role-ended')
    }),
    saveTeams: aboutPerson(async (visit, person) => {
      const read = readForm(contract.saveTeams, visit.body)
      if (!read.ok) return refused('not-found')
      const saved = await saveTeams(visit.ctx, { personId: person.id, placeIds: read.value.places })
      return backTo(visit, person, saved, 'teams-saved')
    }),
    invite: aboutPerson(async (visit, person) => {
      const link = await signingIn.invite(visit.ctx, person.id)
      if (!link.ok) return link
      return show(visit, person, { invitation: `${publicUrl}/app/invitation/${link.value}` })
    }),
    markLeft: aboutPerson(async (visit, person) =>
      backTo(visit, person, await markLeft(visit.ctx, person.id, signingIn), 'person-left'),
    ),
    welcomeBack: aboutPerson(async (visit, person) =>
      backTo(visit, person, await welcomeBack(visit.ctx, person.id), 'person-back'),
    ),
  }
}

async function show(
  { ctx, view }: Visit,
  person: PersonKnown,
  more: Partial<PersonPage> = {},
): Promise<Reply> {
  const shown = personPage(view, {
    person,
    roles: await rolesOf(ctx, person.id),
    services: await everyServiceOf(ctx),
    places: await placesOf(ctx),
    teams: await teamsOfPerson(ctx, person.id),
    isSelf: person.id === ctx.actor.personId,
    ...more,
  })
  return page(shown, more.trouble ? 422 : 200)
}

async function doGiveRole(visit: Visit, person: PersonKnown): Promise<Reply> {
  const read = readForm(contract.giveRole, visit.body)
  if (!read.ok) return show(visit, person, { trouble: { form: 'role', ...read } })
  const { role, until } = read.value
  const given = await giveRole(visit.ctx, {
    personId: person.id,
    role,
    serviceId: (read.value.serviceId ?? null) as ServiceId | null,
    ...(until ? { endsAt: endOfDay(until) } : {}),
  })
  if (given.ok || given.code !== 'ended-already') return backTo(visit, person, given, 'role-given')
  const errors = [{ field: 'until', message: 'That day is over: give today or a later day' }]
  return show(visit, person, { trouble: { form: 'role', errors, typed: typedFields(visit.body) } })
}

/** Back to the person's page with a notice; or with what somebody else signs in with beside its field. */
function backTo(
  visit: Visit,
  person: PersonKnown,
  result: Result<void>,
  said: string,
  form?: 'person',
): Promise<Reply> | Reply {
  if (result.ok) return seeOther(`/app/people/${person.id}`, said)
  const errors = form && takenWords(result as Refused)
  if (!errors) return result
  return show(visit, person, { trouble: { form, errors, typed: typedFields(visit.body) } })
}
