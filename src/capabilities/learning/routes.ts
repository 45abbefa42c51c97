import type { Mount } from '#platform/http/route'
import { lessonMessages } from './messages.ts'
import { refusals } from './refusals.ts'
import { doAnswer, showLesson, showLessons } from './routes/lessons.ts'
import { doBeginVersion, doPublish, doWrite, showRecordLesson } from './routes/record-lesson.ts'

/** Lessons: writing and sharing them from a record, and reading them. */
export function learningRoutes(): Mount {
  const ofRecord = '/app/records/:reference/lesson'
  const one = '/app/lessons/:id'
  return {
    routes: [
      { method: 'GET', path: ofRecord, access: 'incident:read', handle: showRecordLesson },
      { method: 'POST', path: ofRecord, access: 'lesson:write', handle: doWrite },
      { method: 'POST', path: `${ofRecord}/new-version`, access: 'lesson:write', handle: doBeginVersion },
      { method: 'POST', path: `${ofRecord}/publish`, access: 'lesson:write', handle: doPublish },
      { method: 'GET', path: '/app/lessons', access: 'lesson:read', handle: showLessons },
      { method: 'GET', path: one, access: 'lesson:read', handle: showLesson },
      { method: 'POST', path: one, access: 'lesson:answer', handle: doAnswer },
    ],
    notices: {
      'lesson-saved': 'Saved. Now read it over as the teams will see it.',
      'lesson-version-begun': 'A new version is begun. The old one stays until you share the new one.',
      'lesson-shared': 'Shared. Each person in these teams finds it under Lessons.',
      'lesson-read': lessonMessages('en-GB').readNotice(),
    },
    refusals,
  }
}
