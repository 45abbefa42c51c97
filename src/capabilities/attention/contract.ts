import { z } from 'zod'

const clockTime = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of the day, such as 21:30')

/** How and when somebody wishes to hear. */
export const choiceForm = z.object({
  how: z.enum(['at-once', 'digest', 'in-app'], 'Choose how you would like to hear'),
  quietFrom: clockTime,
  quietUntil: clockTime,
  digestAt: clockTime,
})
