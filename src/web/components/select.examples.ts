import type { Example } from '../gallery/example.ts'
import { select } from './select.ts'

const services = ['Rowan House', 'Elm Court', 'Ash Lane', 'Birch Home Care'].map(text => ({
  text,
  value: text,
}))

export const selectExamples: readonly Example[] = [
  {
    name: 'chosen',
    body: select({ name: 'select-service', label: 'Service', items: services, value: 'Elm Court' }),
    public: true,
  },
  {
    name: 'something missing',
    body: select({
      name: 'select-missing',
      label: 'Service',
      error: 'Choose a service',
      items: [{ value: '', text: 'Choose a service' }, ...services],
    }),
  },
]
