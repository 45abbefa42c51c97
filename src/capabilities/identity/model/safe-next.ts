/** Where to go after signing in: an address of ours under /app, or the home page. Never somebody else's site. */
export function safeNext(asked: string | undefined): string {
  return asked !== undefined && /^\/app(\/[\w~-]+)*$/.test(asked) ? asked : '/app'
}
