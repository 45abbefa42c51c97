/** First look at what people told us, and the incident record it becomes. */

export { addHistorical, type HistoricalRecord } from './commands/add-historical.ts'
export { type ConfirmedCategory, categoriseHistorical } from './commands/categorise-historical.ts'
export { closeIncident } from './commands/close-incident.ts'
export { joinReports } from './commands/join-reports.ts'
export { makeSafe } from './commands/make-safe.ts'
export { moveIncident } from './commands/move-incident.ts'
export { notePeopleAnswer } from './commands/note-people-answer.ts'
export { openIncident } from './commands/open-incident.ts'
export { liftRestriction, openToReviewers, restrictRecord } from './commands/restrict-record.ts'
export { setNeed } from './commands/set-need.ts'
export { takeOutHistorical } from './commands/take-out-historical.ts'
export { tellPeople } from './commands/tell-people.ts'
export { triageIncident } from './commands/triage-incident.ts'
export { writeOutcome } from './commands/write-outcome.ts'
export type { Incident, IncidentId } from './incident.ts'
export type { MoveRefusal } from './model/decide-move.ts'
export { type LearningResponse, learningResponses } from './model/learning-responses.ts'
export { stepsTaken } from './model/make-safe-steps.ts'
export {
  type IncidentState,
  incidentStates,
  type Move,
  movesFrom,
  type Need,
} from './model/state-table.ts'
export { titleFromStory } from './model/title-from-story.ts'
export { earlierEvents } from './pages/earlier-events.ts'
export { earlierLooks } from './pages/earlier-looks.ts'
export { fullerAnswersOf } from './pages/fuller-answers.ts'
export { inboxRow } from './pages/inbox-page.ts'
export { moveNames } from './pages/move-names.ts'
export { peopleAnswers } from './pages/people-answered-section.ts'
export { namelessNote, threadMessages } from './pages/report-thread.ts'
export {
  keptFromText,
  keptToText,
  kindNames,
  kindTag,
  occurredText,
  paragraphs,
  stateNames,
  whoTold,
} from './pages/words-for.ts'
export { affectedBy, earlierLike } from './queries/affected-by.ts'
export { type InboxItem, inboxFor } from './queries/inbox-for.ts'
export { incidentById, incidentByReference, incidentsByIds } from './queries/incident-by-reference.ts'
export { incidentOfReport } from './queries/incident-of-report.ts'
export { incidentsPage } from './queries/incidents-page.ts'
export { liftsOf } from './queries/lifts-of.ts'
export { looksOf, looksWaiting, waitingLook } from './queries/looks-of.ts'
export { movesOf, type PastMove } from './queries/moves-of.ts'
export { needsMetBy } from './queries/needs-met-by.ts'
export { type PeopleAnswer, peopleAnswersOf } from './queries/people-answers-of.ts'
export { placeTextOf } from './queries/place-text-of.ts'
export { recordsToHandOver } from './queries/records-to-hand-over.ts'
export { type OwedNews, reportersOwedNews } from './queries/reporters-owed-news.ts'
export { reportsOfIncident } from './queries/reports-of-incident.ts'
export { reportsToHandOver } from './queries/reports-to-hand-over.ts'
export { searchRecords } from './queries/search-records.ts'
export { type TimeToThanks, timeToThanks } from './queries/time-to-thanks.ts'
export { categories, categoryLabel } from './reference/categories.ts'
export { harmLabel } from './reference/harm.ts'
export { lockIncident } from './store.ts'
export { reindexNames } from './tasks/reindex-names.ts'
