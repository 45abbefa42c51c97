/** Class names in one string; what is false or undefined is left out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(name => name).join(' ')
}
