/** What to ask where the lexicon only says what to write: one question for each of its categories (blame-language.md, rule 4). */
export const questions: Readonly<Record<string, string>> = {
  counterfactual: 'What would usually happen here, and what got in the way this time?',
  hindsight: 'What could be seen, heard and known at that moment?',
  character_judgement: 'What was seen or heard, and what made it make sense to the person then?',
  blame_verb: 'What were the conditions of the work, and who else could have met the same?',
  absolutist: 'When did this happen, how often, and when does it go well?',
  minimising: 'What happened next, and how is the person now?',
  passive_or_cover: 'Who did what, in which role, and what was going on around them?',
  intent_mindreading: 'What was seen or said that made you think so?',
  person_supported_label: 'What did the person do or say, and what might they have needed?',
  control_language: 'What was offered, what did the person want, and how did they answer?',
}

/** For words that could be a true and important allegation. They are never softened: we ask for facts and for safety. */
export const factsQuestion =
  'What exactly was seen and heard, by whom, when and where? Is everybody safe now, and has the safeguarding duty been checked?'

/** Beside an allegation no other wording is suggested, so that nothing near it is softened either. */
export const keepTheseWords =
  'Keep these words. Add exactly what was seen and heard, by whom and when. Make people safe and check safeguarding first.'
