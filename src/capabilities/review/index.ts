/** Understanding an incident: timeline, six key questions, contributing factors, what went well, findings about the system. */

export { addTimelineEntry } from './commands/add-timeline-entry.ts'
export { answerKeyQuestion } from './commands/answer-key-question.ts'
export { completeReview } from './commands/complete-review.ts'
export { describeWhatWentWell } from './commands/describe-what-went-well.ts'
export { noteFactor } from './commands/note-factor.ts'
export { openReview } from './commands/open-review.ts'
export { recordFinding } from './commands/record-finding.ts'
export { answerNames, factorById, keyQuestions, relevances } from './model/factors.ts'
export { type ReviewStep, reviewStep } from './model/review-step.ts'
export type { Finding, KeyAnswer, NotedFactor, Review, TimelineEntry } from './queries/review-of.ts'
export { findingsOf, reviewOf } from './queries/review-of.ts'
export { reviewedIncidents } from './queries/reviewed-incidents.ts'
