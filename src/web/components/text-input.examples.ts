import type { Example } from '../gallery/example.ts'
import { textInput } from './text-input.ts'

export const textInputExamples: readonly Example[] = [
  {
    name: 'with a hint',
    body: textInput({
      name: 'text-name',
      label: 'Your name',
      hint: 'Only if you want to give it.',
      autocomplete: 'name',
    }),
    public: true,
  },
  {
    name: 'something missing',
    body: textInput({
      name: 'text-owner',
      label: 'Who will see to it?',
      error: 'Say who will see to it',
      value: '',
    }),
    public: true,
  },
  {
    name: 'a number with a unit',
    body: textInput({
      name: 'text-rounds',
      label: 'How many rounds did you watch?',
      inputmode: 'numeric',
      suffix: 'of 20',
      classes: 'govuk-input--width-3',
      value: 11,
    }),
  },
]
