import type { Example } from '../gallery/example.ts'
import { type Status, statusTag } from './status-tag.ts'
import { tag } from './tag.ts'

const statuses: readonly Status[] = [
  'unsafe-now',
  'due',
  'overdue',
  'received',
  'say-thank-you',
  'thanked',
  'good-care',
  'owed-news',
  'did-it-work',
  'done',
  'waiting',
]

export const tagExamples: readonly Example[] = [
  {
    name: 'kinds and categories',
    body: [tag({ text: 'Near miss' }), ' ', tag({ text: 'Moving and handling' })],
    public: true,
  },
  { name: 'every status', body: statuses.flatMap(status => [statusTag(status), ' ']) },
  { name: 'with a time', body: statusTag('due', 'Due 14:10') },
]
