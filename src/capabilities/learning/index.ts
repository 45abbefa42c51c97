/** Lessons: one page from an incident, sent to the teams that share the risk, read by answering one question. */

export { answerLesson } from './commands/answer-lesson.ts'
export { publishLesson } from './commands/publish-lesson.ts'
export { writeLesson } from './commands/write-lesson.ts'
export type { Lesson, LessonId, LessonToRead } from './lesson.ts'
export { reachInWords } from './model/reach.ts'
export { draftOf, lessonsOf } from './queries/lessons-of.ts'
export { unreadLessons } from './queries/lessons-to-read.ts'
export { reachOf, type TeamReach } from './queries/reach-of.ts'
