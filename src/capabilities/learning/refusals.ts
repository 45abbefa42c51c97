/** What a person reads when something is refused here. Those about one field stand beside it on the page. */
export const refusals: Record<string, string> = {
  'lesson-too-early': 'Nobody has looked at this record yet. A lesson can be written once somebody has.',
  'lesson-no-draft': 'There is no lesson to share here. Somebody may have shared it a moment ago.',
  'lesson-draft-open': 'A lesson is being written from this record already. Share that one first.',
  'lesson-moved-on': 'Somebody changed this lesson a moment ago. Look at what is there now, and try again.',
  'lesson-confirm-sensitive': 'Read it once more with this in mind, and tick the box',
  'team-unknown': 'Choose teams from the list',
  'not-for-your-team': 'This lesson was sent to other teams. You can read it; they answer the question.',
  'answer-unknown': 'Choose one of the answers',
}
