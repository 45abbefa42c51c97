import type { Example } from '../gallery/example.ts'
import { textarea } from './textarea.ts'

export const textareaExamples: readonly Example[] = [
  {
    name: 'with words in it',
    body: textarea({
      name: 'area-what',
      label: 'What happened?',
      hint: 'Your own words. Roles, not names, if you can.',
      value: 'The hoist battery was flat again so we waited 40 minutes to help a resident up.',
    }),
    public: true,
  },
  {
    name: 'something missing',
    body: textarea({
      name: 'area-missing',
      label: 'What happened?',
      error: 'Tell us what happened, even in a few words',
    }),
    public: true,
  },
]
