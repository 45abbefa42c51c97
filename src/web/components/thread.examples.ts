import type { Example } from '../gallery/example.ts'
import { smallPicture } from '../gallery/small-picture.data.ts'
import { emptyState } from './empty-state.ts'
import { fileList } from './file-list.ts'
import { message } from './message.ts'
import { thread } from './thread.ts'

export const threadExamples: readonly Example[] = [
  {
    name: 'a thread',
    body: thread({
      messages: [
        message({
          from: 'You',
          when: 'Thu 09:40',
          mine: true,
          body: 'Thank you for telling us so quickly, and for staying with him. I’m sorry you were left without what you needed.',
          thanks: true,
        }),
        message({
          from: 'Someone who told us',
          when: 'Thu',
          body: 'The spare battery is in the locked office.\nNobody on nights has the key.',
        }),
        message({
          from: 'Someone who told us',
          when: 'Thu',
          body: fileList({
            files: [
              { text: 'Photo 1', picture: smallPicture, opens: { href: '#' } },
              { text: 'Document 2', opens: { href: '#' } },
            ],
          }),
        }),
        message({ from: 'You', when: 'Thu 15:05', mine: true, body: 'I have moved it to the store in Ash.' }),
      ],
      note: 'You do not see who they are. They are owed news by 27 November.',
    }),
    public: true,
  },
  {
    name: 'nothing yet',
    body: emptyState({
      title: 'No messages yet',
      body: 'When you write, they see it on their own page. Start with a thank you.',
    }),
  },
]
