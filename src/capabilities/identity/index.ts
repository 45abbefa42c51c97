/** Signing in, sessions, who is acting, and the table of who may do what. */

export { setPassword } from './commands/set-password.ts'
export { setUpCode } from './commands/set-up.ts'
export { signingIn } from './commands/signing-in.ts'
export type { Access } from './model/access-table.ts'
export { accessTable } from './model/access-table.ts'
export { mayAt, mayUse } from './model/may.ts'
export { forgetOldSessions } from './tasks/forget-old-sessions.ts'
