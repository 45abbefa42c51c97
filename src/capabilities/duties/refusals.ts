/** What a person reads when something is refused here. Those about one field stand beside it on the page. */
export const refusals: Record<string, string> = {
  'answer-unreadable': 'That is no answer to this question. Give a number, a day with a time, or choose one',
  'duty-unknown': 'Choose a duty from the list',
  'sent-in-the-future': 'That moment is still to come. Give when it was sent',
  'taken-in-the-future': 'That day is still to come. Give the day on which it was done',
  'letter-changed': 'Somebody wrote the letter anew a moment ago. Read it as it is now.',
  'letter-has-gaps': 'Something in square brackets is still to be written',
  'letter-not-checked':
    'Nobody has checked the letter as it is now. Read it as its reader will, then say so.',
  'contact-missing': 'Say first whom the letter is for.',
  'contact-not-wished': 'They do not wish to hear from us, so no letter is made.',
  'nothing-parked': 'Nothing waits for an agency here. Look at the duties of this record as they are now.',
  'nothing-restricted':
    'This record is not kept to named roles. Everybody who reads records here can see it.',
  'agency-has-not-agreed':
    'Safeguarding first: note that the agency has agreed before you open the record to others.',
  'agreed-in-the-future': 'That day is still to come. Give the day on which they agreed',
  'safeguarding-parks-this':
    'Safeguarding first: this asks people about what happened, and the agency that leads has not agreed yet. The duties of this record say what to do.',
}
