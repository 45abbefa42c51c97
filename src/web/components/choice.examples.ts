import type { Example } from '../gallery/example.ts'
import { choice } from './choice.ts'
import { dateInput } from './date-input.ts'

export const choiceExamples: readonly Example[] = [
  {
    name: 'three tiles, one chosen',
    body: choice({
      name: 'choice-kind',
      legend: 'What would you like to tell us about?',
      value: 'wrong',
      items: [
        { value: 'wrong', text: 'Went wrong' },
        { value: 'nearly', text: 'Nearly went wrong' },
        { value: 'well', text: 'Went well' },
      ],
    }),
    public: true,
  },
  {
    name: 'two tiles, missing',
    body: choice({
      name: 'choice-risk',
      legend: 'Is anyone at risk right now?',
      error: 'Say whether anyone is at risk right now',
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    }),
    public: true,
  },
  {
    name: 'with more to say',
    body: choice({
      name: 'choice-when',
      legend: 'When?',
      value: 'other',
      items: [
        { value: 'now', text: 'Just now' },
        { value: 'today', text: 'Earlier today' },
        {
          value: 'other',
          text: 'Another day',
          reveals: dateInput({ name: 'choice-day', legend: 'Which day?' }),
        },
      ],
    }),
    public: true,
  },
  {
    name: 'long answers, a note',
    body: choice({
      name: 'choice-who',
      legend: 'Who can see that it was you?',
      columns: 1,
      value: 'nobody',
      items: [
        { value: 'nobody', text: 'Nobody', hint: 'We keep no name, phone or address.' },
        { value: 'named', text: 'The team', hint: 'They can thank you and ask you more.' },
      ],
      note: 'You get six words to come back with.',
    }),
    public: true,
  },
]
