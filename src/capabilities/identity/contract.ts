import { z } from 'zod'

const password = z
  .string()
  .min(12, 'Use at least 12 characters. Three or four words are easy to remember')
  .max(200, 'Use 200 characters or fewer')

export const signInForm = z.object({
  who: z
    .string()
    .trim()
    .min(1, 'Write your e-mail address or staff number')
    .max(254, 'Use 254 characters or fewer'),
  password: z.string().min(1, 'Write your password').max(200, 'Use 200 characters or fewer'),
  next: z.string().max(300).optional(),
})
export type SignInForm = z.infer<typeof signInForm>

export const choosePassword = z
  .object({ password, again: z.string() })
  .refine(form => form.password === form.again, {
    path: ['again'],
    message: 'The two passwords are not the same',
  })

/** One's own password, changed. */
export const changePasswordForm = z
  .object({
    present: z.string().min(1, 'Write the password you have now').max(200, 'Use 200 characters or fewer'),
    password,
    again: z.string(),
  })
  .refine(form => form.password === form.again, {
    path: ['again'],
    message: 'The two passwords are not the same',
  })

export const setUpForm = z
  .object({
    code: z.string().trim().min(1, 'Write the code from the terminal'),
    organisation: z
      .string()
      .trim()
      .min(1, 'Write the name of your organisation')
      .max(200, 'Use 200 characters or fewer'),
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,40}$/, 'Use small letters, numbers and hyphens, such as “rowan-care”'),
    name: z.string().trim().min(1, 'Write your name').max(200, 'Use 200 characters or fewer'),
    email: z
      .string()
      .trim()
      .max(254, 'Use 254 characters or fewer')
      .pipe(z.email('Write an e-mail address like name@example.org')),
    password,
    again: z.string(),
  })
  .refine(form => form.password === form.again, {
    path: ['again'],
    message: 'The two passwords are not the same',
  })
export type SetUpForm = z.infer<typeof setUpForm>
