/** What a person reads when something is refused here. Those about one field stand beside it on the page. */
export const refusals: Record<string, string> = {
  'not-agreeing-now':
    'Changes are agreed once the review is complete and until agreeing is finished. Look at where the record stands now.',
  'action-unknown': 'Choose a kind of change from the list',
  'finding-unknown': 'That finding belongs to another record, or was taken out. Choose one from the list',
  'owner-unknown': 'Choose somebody who works at this service and may see this record',
  'due-in-the-past': 'That day has gone by. Choose today or later',
  'done-in-the-future': 'That day is still to come. Choose today or earlier',
  'change-moved-on':
    'Somebody changed this a moment ago. Look at what is there now, and try again if it is still needed.',
  'change-reason-missing': 'Write why it is not going ahead',
  'no-change-no-reason': 'Agree a change first, or say why none is needed',
}
