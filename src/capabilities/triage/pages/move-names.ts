/** The moves of the state table as a person reads them on a button. */
export const moveNames: Readonly<Record<string, string>> = {
  'start-review': 'Start the review',
  'change-at-once': 'Go straight to changes',
  'close-without-review': 'Close without a review',
  'finish-review': 'Finish the review',
  'set-review-aside': 'Set the review aside',
  'close-after-review': 'Close after the review',
  'start-checking': 'The changes are made: start checking',
  'look-again': 'Look again before changing more',
  'change-again': 'It did not work: change something else',
  close: 'Tell everybody and close',
  reopen: 'Open it again',
}
