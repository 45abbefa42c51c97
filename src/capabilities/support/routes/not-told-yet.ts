import type { FormError } from '#web'

/** Nobody writes a first note before they read when it cannot stay between the two. */
export const notToldYet: FormError = {
  field: 'told',
  message: 'Tick that you have read what cannot stay between the two of you',
}
