import type { Mount } from '#platform/http/route'
import { importRefusals } from './refusals.ts'
import { categoryRoutes } from './routes/categories.ts'
import { draftRoutes } from './routes/drafts.ts'
import { importRoutes } from './routes/imports.ts'

/** Bringing in an earlier register: a file, its dry run, what came of it. */
export function exchangeRoutes(): Mount {
  return {
    routes: [...importRoutes(), ...draftRoutes(), ...categoryRoutes()],
    notices: {
      'looked-again': 'This is what it would bring with your choices.',
      'choices-changed': 'You changed something. Look at what it would bring now, then import.',
      imported: 'Imported. This is what came of every row.',
      'set-aside': 'That file is gone from here.',
      undone: 'Taken out again.',
      'categories-kept': 'Your choices are kept.',
    },
    refusals: importRefusals,
  }
}
