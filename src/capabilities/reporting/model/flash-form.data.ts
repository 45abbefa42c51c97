import { checkedForm } from './form-config.ts'

/** The flash report, question by question as it stands on the page (pages/flash-page.ts). */
export const flashForm = checkedForm({
  form: 'flash',
  questions: [
    { id: 'kind', asks: 'choice' },
    { id: 'story', asks: 'sentence', required: true },
    { id: 'atRisk', asks: 'choice', required: true },
    { id: 'place', asks: 'choice', required: true, preset: 'the code on the poster' },
    { id: 'happened', asks: 'choice', preset: 'just now' },
    { id: 'seen', asks: 'choice', preset: 'nobody' },
    { id: 'aboutManager', asks: 'tick' },
    { id: 'namedForGood', asks: 'line' },
  ] as const,
})
