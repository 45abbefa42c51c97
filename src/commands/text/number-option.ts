/** A whole number above nought given as `--name 5` or `--name=5`; anything else is a fault of whoever typed it. */
export function numberOption(args: readonly string[], name: string, otherwise: number): number {
  const at = args.findIndex(arg => arg === `--${name}` || arg.startsWith(`--${name}=`))
  if (at < 0) return otherwise
  const given = args[at]?.split('=')[1] ?? args[at + 1] ?? ''
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new Error(`--${name} needs a whole number, such as --${name} ${otherwise}.`)
}
