import type { Example } from '../gallery/example.ts'
import { dateInput } from './date-input.ts'

export const dateInputExamples: readonly Example[] = [
  {
    name: 'filled in',
    body: dateInput({
      name: 'date-done',
      legend: 'When will it be done?',
      hint: 'For example, 14 12 2026.',
      day: '14',
      month: '12',
      year: '2026',
    }),
    public: true,
  },
  {
    name: 'one part wrong',
    body: dateInput({
      name: 'date-wrong',
      legend: 'Which day did it happen?',
      error: 'There are twelve months in a year',
      wrong: ['month'],
      day: '3',
      month: '13',
      year: '2026',
    }),
    public: true,
  },
]
