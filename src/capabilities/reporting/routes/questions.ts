import { page } from '#platform/http/reply'
import type { SignedInRoute } from '#platform/http/route'
import { questionsPage } from '../pages/questions-page.ts'

/** What people are asked when they tell us, for whoever looks after Candour. */
export function questionsRoutes(): SignedInRoute[] {
  return [
    {
      method: 'GET',
      path: '/app/people/questions',
      access: 'people:manage',
      handle: async ({ view }) => page(questionsPage(view)),
    },
  ]
}
