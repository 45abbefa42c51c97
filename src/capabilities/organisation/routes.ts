import { page } from '#platform/http/reply'
import type { Mount, SignedInRoute } from '#platform/http/route'
import type { OrganisationDeps } from './deps.ts'
import { addPersonPage } from './pages/add-person-page.ts'
import { addServicePage } from './pages/add-service-page.ts'
import { onCallRoutes } from './routes/on-call.ts'
import { doAddPerson, doAddService, showPeople } from './routes/people.ts'
import { personHandlers } from './routes/person.ts'
import { doSetPromises, showPromises } from './routes/promises.ts'
import { serviceHandlers } from './routes/services.ts'

/** The administrator's pages: services, places, people, roles; and who is on call. */
export function organisationRoutes(deps: OrganisationDeps): Mount {
  const service = serviceHandlers(deps)
  const person = personHandlers(deps)
  return {
    routes: [
      get('', visit => showPeople(deps, visit)),
      get('/add-service', async ({ view }) => page(addServicePage(view, {}))),
      post('/add-service', doAddService),
      get('/services/:id', service.show),
      post('/services/:id/places', service.addPlace),
      post('/services/:id/close', service.setOpen(false)),
      post('/services/:id/reopen', service.setOpen(true)),
      post('/services/:id/places/:place/close', service.setPlaceOpen(false)),
      post('/services/:id/places/:place/reopen', service.setPlaceOpen(true)),
      post('/services/:id/places/:place/headcounts', service.saveHeadcounts),
      get('/add-person', async ({ view }) => page(addPersonPage(view, {}))),
      post('/add-person', doAddPerson),
      get('/promises', showPromises),
      post('/promises', doSetPromises),
      get('/:id', person.show),
      post('/:id', person.change),
      post('/:id/roles', person.giveRole),
      post('/:id/take-role', person.takeRole),
      post('/:id/teams', person.saveTeams),
      post('/:id/invitation', person.invite),
      post('/:id/left', person.markLeft),
      post('/:id/welcome-back', person.welcomeBack),
      ...onCallRoutes(),
    ],
    notices,
    refusals,
  }
}

function get(path: string, handle: SignedInRoute['handle']): SignedInRoute {
  return { method: 'GET', path: `/app/people${path}`, access: 'people:manage', handle }
}

function post(path: string, handle: SignedInRoute['handle']): SignedInRoute {
  return { method: 'POST', path: `/app/people${path}`, access: 'people:manage', handle }
}

const notices = {
  'service-added': 'Service added. Add its places next: each gets a poster.',
  'service-closed': 'The service is closed. What happened there stays.',
  'service-open': 'The service is open again.',
  'place-added': 'Place added. Its address is in the list.',
  'place-closed': 'The place is closed. Take its poster down.',
  'place-open': 'The place is open again, with the same poster.',
  'headcounts-saved': 'The numbers are saved.',
  'on-call-saved': 'The on-call list is saved.',
  'person-added': 'Person added. Give them a role, then an invitation.',
  'person-changed': 'Saved.',
  'person-left': 'They can’t sign in any more.',
  'person-back': 'They work here again. Give them a role, a team and an invitation.',
  'role-given': 'Role given. It holds from now on.',
  'role-ended': 'Role ended.',
  'teams-saved': 'The teams are saved.',
  'promises-set': 'These times hold from now on.',
}

const refusals = {
  'own-role': 'You can’t end your own administrator role. Ask another administrator.',
  'own-account': 'You can’t close your own account. Ask another administrator.',
  'last-administrator': 'Nobody else could let people in. Give somebody else the administrator role first.',
  'changed-by-colleague':
    'A colleague changed this person a moment ago. Go back, look at them again, and change what is still to change.',
  'person-unknown': 'Choose somebody who answers reports at that service.',
  'service-closed': 'That service is closed. Open it again first.',
  'email-known': 'Somebody here has their e-mail address now. Change that first.',
  'staff-number-known': 'Somebody here has their staff number now. Change that first.',
}
