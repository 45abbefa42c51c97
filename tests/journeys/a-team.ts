import type { Page } from 'playwright-core'
import { setPassword } from '#capabilities/identity'
import { addPerson, giveRole, joinPlace, type Role, saveHeadcounts } from '#capabilities/organisation'
import { systemClock } from '#platform/clock'
import { asSystem } from '#platform/context'
import { aProvider, done } from '../../src/capabilities/triage/testing.ts'
import { aSite, type Site } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'
import { fill, press } from './as-a-person.ts'

const shiftsOfSix = (['early', 'late', 'night'] as const).map(shift => ({ shift, role: 'worker', people: 6 }))
const password = 'four quiet grey owls'

export type Colleague = { email: string; password: string }

export type Team = {
  site: Site
  /** The code on the poster of Ash unit. */
  posterCode: string
  manager: Colleague
  /** Works in the team of Ash unit as well, so that lessons for it are theirs to read. */
  qualityLead: Colleague
}

/** A provider whose pages are open to browsers, with a manager and a quality lead who sign in with a password. */
export async function aTeam(): Promise<Team> {
  const world = await aDatabase()
  // Browsers keep a session by their own clock.
  const site = await aSite(world, systemClock)
  const provider = await aProvider({ database: world.database, clock: systemClock })
  const colleague = (name: string, role: Role): Promise<Colleague> =>
    asSystem(world.database, systemClock, provider.orgId, async ctx => {
      const email = `${role}@quillbrook.example`
      const id = done(await addPerson(ctx, { name, email }))
      done(await giveRole(ctx, { personId: id, role, serviceId: provider.rowan }))
      await joinPlace(ctx, provider.places.ash, id)
      await setPassword(ctx, site.keys, { id, email }, password)
      return { email, password }
    })
  // In a team of four the form would ask first how much to tell of where and when.
  const large = [{ shift: 'any', role: 'worker', people: 14 }, ...shiftsOfSix]
  await asSystem(world.database, systemClock, provider.orgId, async ctx =>
    done(await saveHeadcounts(ctx, provider.places.ash, large)),
  )
  await site.listen()
  return {
    site,
    posterCode: provider.codes.ash,
    manager: await colleague('Bethan Price', 'registered-manager'),
    qualityLead: await colleague('Kwame Asante', 'quality-lead'),
  }
}

/** Signs somebody in by e-mail and password. */
export async function signIn(page: Page, { email, password }: Colleague): Promise<Page> {
  await page.goto('/app/sign-in')
  await fill(page, 'who', email)
  await fill(page, 'password', password)
  await press(page, 'Sign in')
  await page.waitForURL('**/app')
  return page
}
