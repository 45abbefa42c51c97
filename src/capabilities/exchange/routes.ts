import type { Mount } from '#platform/http/route'
import { unreadable } from './read/unreadable.ts'
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
    refusals: {
      ...unreadable,
      'nothing-new': 'Every row that we understand is here already. Nothing was added.',
      'import-not-ready':
        'Something must be settled first. Go back and look at what stands at the top of the page.',
      'draft-gone': 'That file is not here any more: it was imported, set aside, or its day is over.',
      'draft-changed': 'Its choices were changed in another window. Look at it again, then import.',
      'choices-unknown':
        'Something in that form is not one of our choices. Open the file again and choose afresh.',
      'undone-already': 'This import was taken out already.',
      'built-on':
        'Somebody has built on one of these records since, for example with a lesson. So the import stays as it is, and nothing was taken out.',
      'unknown-category': 'That is not one of the categories. Choose one from the list.',
    },
  }
}
