/** What the law and others ask of us after an event, by when, and what was decided about it. */

export { answerForService } from './commands/answer-for-service.ts'
export { answerQuestions } from './commands/answer-questions.ts'
export { decideDuty } from './commands/decide-duty.ts'
export { noteAgreement } from './commands/note-agreement.ts'
export { noteSending } from './commands/note-sending.ts'
export type { Duty } from './duty.ts'
export { isOpen } from './model/standing-of.ts'
export { dueText, standingTag as dutyStandingTag } from './pages/duty-words.ts'
export { dutiesOf, type RecordDuties } from './queries/duties-of.ts'
export { dutiesRunningOut, type OpenDuties } from './queries/duties-running-out.ts'
export { isParked } from './queries/is-parked.ts'
