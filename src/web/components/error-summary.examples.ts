import type { Example } from '../gallery/example.ts'
import { errorSummary } from './error-summary.ts'

export const errorSummaryExamples: readonly Example[] = [
  {
    name: 'two things missing',
    body: errorSummary({
      title: 'Please check 2 things',
      disableAutoFocus: true,
      items: [
        { text: 'Tell us what happened, even in a few words', href: '#what' },
        { text: 'Say whether anyone is at risk right now', href: '#risk' },
      ],
    }),
    public: true,
  },
]
