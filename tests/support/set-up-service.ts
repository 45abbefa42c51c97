import { setTimeout as pause } from 'node:timers/promises'
import type { Browserless, Page } from './browserless.ts'
import type { RunningCandour } from './running-candour.ts'

/** First-run set-up by the pages themselves, with the code that the terminal shows; gives the code of the first poster. */
export async function setUpService(visitor: Browserless, candour: RunningCandour): Promise<string> {
  const code = await codeIn(candour)
  const password = 'four quiet grey owls'
  const page = await visitor.send(await visitor.get('/set-up'), '/set-up', {
    code,
    organisation: 'Rowan Care',
    slug: 'rowan-care',
    name: 'Bethan Price',
    email: 'bethan@rowan.example',
    password,
    again: password,
  })
  const service = await visitor.send(page, '/app/people/add-service', {
    name: 'Rowan House',
    kind: 'care-home',
    nation: 'england',
  })
  return placeCodeOn(await visitor.send(service, placesAction(service), { name: 'Ash unit', kind: 'unit' }))
}

function placesAction(service: Page): string {
  return /action="([^"]+\/places)"/.exec(service.html)?.[1] ?? ''
}

function placeCodeOn(page: Page): string {
  return /\/speak-up\/([a-z0-9]{8})/.exec(page.html)?.[1] ?? ''
}

/** The terminal shows the code a moment after the server answers. */
async function codeIn({ output }: RunningCandour): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const code = /with this code: ([\d-]+)/.exec(output())?.[1]
    if (code) return code
    await pause(50)
  }
  throw new Error(`no code was shown: ${output()}`)
}
