import type { Example } from '../gallery/example.ts'
import { radios } from './radios.ts'
import { textInput } from './text-input.ts'

export const radiosExamples: readonly Example[] = [
  {
    name: 'with hints',
    body: radios({
      name: 'radios-response',
      legend: 'What does this need?',
      hint: 'Choose by what we could learn, not by how bad it was.',
      value: 'huddle',
      items: [
        { value: 'huddle', text: 'A huddle', hint: 'Ten minutes with those who were there, today.' },
        { value: 'walk', text: 'A walk-through', hint: 'See how the work is really done.' },
        { divider: 'or' },
        { value: 'none', text: 'No further review' },
      ],
    }),
  },
  {
    name: 'with more to say',
    body: radios({
      name: 'radios-harm',
      legend: 'Was anyone hurt?',
      error: 'Say whether anyone was hurt',
      items: [
        { value: 'no', text: 'No' },
        {
          value: 'yes',
          text: 'Yes',
          reveals: textInput({ name: 'radios-how', label: 'How were they hurt?' }),
        },
      ],
    }),
  },
]
