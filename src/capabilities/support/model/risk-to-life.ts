/** The one exception to what stays between the two, said to each before they write anything. */
export const riskToLife =
  'There is one exception. If somebody’s life is at risk, yours or another’s, your supporter has to tell those who can help: 999, the on-call manager or the safeguarding team. They say only what is needed, and tell you first if that is safe.'

/** The same as the supporter reads it. */
export const riskToLifeForSupporters =
  'What you write stays between the two of you. There is one exception: if somebody’s life is at risk, tell those who can help at once: 999, the on-call manager or the safeguarding team. Say only what is needed, and tell the person first if that is safe.'
