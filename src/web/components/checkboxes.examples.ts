import type { Example } from '../gallery/example.ts'
import { checkboxes } from './checkboxes.ts'
import { textInput } from './text-input.ts'

export const checkboxesExamples: readonly Example[] = [
  {
    name: 'several answers',
    body: checkboxes({
      name: 'boxes-teams',
      legend: 'Who should read this lesson?',
      values: ['nights'],
      items: [
        { value: 'days', text: 'Day team, Rowan House' },
        { value: 'nights', text: 'Night team, Rowan House', hint: 'They share the hoist.' },
        {
          value: 'agency',
          text: 'Agency staff',
          reveals: textInput({ name: 'boxes-agency', label: 'Which agency?' }),
        },
      ],
    }),
  },
  {
    name: 'one alone, missing',
    body: checkboxes({
      name: 'boxes-read',
      error: 'Tick this when you have read the whole text',
      items: [{ value: 'yes', text: 'I have read it and no one is named' }],
    }),
    public: true,
  },
]
