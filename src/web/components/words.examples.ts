import type { Example } from '../gallery/example.ts'
import { html } from '../html.ts'
import { actionLink } from './action-link.ts'
import { button } from './button.ts'
import { details } from './details.ts'
import { emptyState } from './empty-state.ts'
import { note } from './note.ts'
import { notificationBanner } from './notification-banner.ts'
import { pageHeading } from './page-heading.ts'
import { quote } from './quote.ts'
import { sixWords } from './six-words.ts'
import { tag } from './tag.ts'

export const headingExamples: readonly Example[] = [
  {
    name: 'a record',
    body: pageHeading({
      title: 'Hoist battery flat when someone needed to get up',
      above: [
        tag({ text: 'Near miss' }),
        tag({ text: 'Moving and handling' }),
        'Rowan House, Ash unit · Thursday, morning · three people told us',
      ],
    }),
  },
]

export const noteExamples: readonly Example[] = [
  {
    name: 'a question from the lens',
    body: note({
      tone: 'thanks',
      body: html`<p><strong>“failed to”</strong> says what did not happen, seen from afterwards. What did happen, and what made it make sense? <a href="#">Use as a start</a> · <a href="#">Leave it</a></p>`,
    }),
  },
  {
    name: 'calm',
    body: note({ title: 'They may recognise themselves', body: 'Six people work nights in Ash.' }),
    public: true,
  },
  {
    name: 'urgent',
    body: note({
      tone: 'urgent',
      title: 'If someone is in danger',
      body: 'Call 999 first. Then tell the person in charge.',
    }),
    public: true,
  },
]

export const quoteExamples: readonly Example[] = [
  {
    name: 'someone’s own words',
    body: quote({
      text: '“The hoist battery was flat again so we waited 40 minutes to help a resident up. He missed his breakfast and was upset.”',
      from: 'Someone who told us',
    }),
  },
]

export const emptyStateExamples: readonly Example[] = [
  {
    name: 'no lessons yet',
    body: emptyState({
      title: 'No lessons yet',
      body: 'When a review finds something others should know, it becomes one page here. Start from any record with a finding.',
      action: actionLink({ text: 'Look at records', href: '#' }),
    }),
  },
]

export const sixWordsExamples: readonly Example[] = [
  {
    name: 'on the receipt',
    body: sixWords({
      intro: 'Your six words. Keep them: they are the only way back.',
      words: ['lantern', 'otter', 'seven', 'meadow', 'brisk', 'tin'],
      actions: [
        button({ text: 'Save to phone', kind: 'secondary', type: 'button' }),
        button({ text: 'Print', kind: 'secondary', type: 'button' }),
      ],
    }),
    public: true,
  },
]

export const detailsExamples: readonly Example[] = [
  {
    name: 'closed',
    body: details({ summary: 'How we keep you safe', body: 'Nobody may be treated worse for telling us.' }),
    public: true,
  },
  {
    name: 'open',
    body: details({ summary: 'Who sees this', body: 'The manager of Rowan House.', open: true }),
    public: true,
  },
]

export const bannerExamples: readonly Example[] = [
  {
    name: 'important',
    body: notificationBanner({
      title: 'Important',
      text: 'This record is about a manager here.',
      titleId: 'banner-1',
    }),
  },
]
