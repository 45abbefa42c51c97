import { errorFor, type FormError, type SafeHtml, textInput } from '#web'

type Typed = { errors?: FormError[] | undefined; typed?: Record<string, string> | undefined }

/** Name, e-mail address and staff number of a colleague. */
export function personFields({ errors, typed = {} }: Typed): SafeHtml[] {
  const error = (field: string) => errorFor(errors, field)
  return [
    textInput({ name: 'name', label: 'Name', value: typed.name, error: error('name') }),
    textInput({
      name: 'email',
      label: 'E-mail address',
      hint: 'Leave it empty for people without one: they sign in with their staff number',
      type: 'email',
      value: typed.email,
      error: error('email'),
    }),
    textInput({
      name: 'staffNumber',
      label: 'Staff number',
      value: typed.staffNumber,
      error: error('staffNumber'),
    }),
  ]
}
