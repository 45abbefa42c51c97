/** What the guardian's pages say after a step. */
export const guardianNotices = {
  'key-made': 'Your key is made. Put your words and the slips away now.',
  'key-given-up': 'The key is given up. Make a new one, then lock the names to it with both slips.',
  'key-in-use': 'New names are locked with your key from now on.',
  'hand-over': 'Everything is handed over. Those who told us hear it in their threads.',
  recovery: 'The names are locked with your key now. Those who told us hear it in their threads.',
  'guardian-wrote': 'Sent. They see it when they open their thread.',
  marked: 'The guardian has it. Nobody else can see what you wrote, not even you.',
}

/** Why something was refused to a guardian, or to somebody who writes to one. */
export const guardianRefusals = {
  'not-guardian':
    'You hold the guardian’s role, but you also manage, lead shifts or let people in here. Whoever does that cannot keep other people’s names.',
  'has-key': 'You have a key already. Hand it over or give it up before you make another.',
  'key-damaged': 'The key did not arrive whole. Open the page again and make it once more.',
  'no-key': 'There is no key for that now. Look at your page again.',
  'other-key': 'This name is locked with another key. Your page says what can be done.',
  'not-everything': 'Some names were not locked again, so the old key stays in use. Try once more.',
  'no-guardian': 'There is no guardian here who could read it.',
  'mark-missing': 'Say what makes it look like that, so that the guardian can understand.',
}
