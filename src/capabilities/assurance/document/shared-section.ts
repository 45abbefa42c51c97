import { reachInWords } from '#capabilities/learning'
import type { Gathered, Statement, ThreadSection } from './golden-thread.ts'
import { momentText } from './words.ts'

/** The lesson, and how far it came. */
export function sharedSection({ lessons }: Gathered): ThreadSection {
  return {
    title: 'What we shared',
    lead: 'One page, checked by a person, sent to the teams that share the risk.',
    statements: lessons.flatMap(({ lesson, reach }): Statement[] => {
      const when = lesson.publishedAt ? momentText(lesson.publishedAt) : ''
      const record = `lesson ${lesson.id}`
      return [
        { text: `${lesson.title}. We learnt: ${lesson.learnt}`, when, record },
        ...reach.map(team => ({
          text: `${team.serviceName}, ${team.placeName}: ${reachInWords(team)}.`,
          when: '',
          record,
        })),
      ]
    }),
    nothing: 'No lesson was shared.',
  }
}
