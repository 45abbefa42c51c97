import type { Example } from '../gallery/example.ts'
import { journey } from './journey.ts'

export const journeyExamples: readonly Example[] = [
  {
    name: 'being looked at',
    body: journey({ now: 'looking', notes: { thanked: '2 h', looking: 'first news by 27 November' } }),
  },
  {
    name: 'just received, as a list',
    body: journey({
      now: 'received',
      layout: 'list',
      notes: { thanked: 'within 24 hours', looking: 'first news in 7 days' },
    }),
    public: true,
  },
  { name: 'finished', body: journey({ now: 'finished' }) },
]
