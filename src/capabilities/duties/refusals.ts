/** What a person reads when something is refused here. Those about one field stand beside it on the page. */
export const refusals: Record<string, string> = {
  'answer-unreadable': 'That is no answer to this question. Give a number, a day with a time, or choose one',
  'duty-unknown': 'Choose a duty from the list',
  'sent-in-the-future': 'That moment is still to come. Give when it was sent',
  'nothing-parked': 'Nothing waits for an agency here. Look at the duties of this record as they are now.',
  'agreed-in-the-future': 'That day is still to come. Give the day on which they agreed',
  'safeguarding-parks-this':
    'Safeguarding first: this asks people about what happened, and the agency that leads has not agreed yet. The duties of this record say what to do.',
}
