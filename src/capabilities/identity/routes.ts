import { everyServiceOf } from '#capabilities/organisation'
import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Mount, OpenRoute, OpenVisit, SignedInRoute, Visit } from '#platform/http/route'
import { type TryCounter, tryCounter } from '#platform/http/try-counter'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { acceptInvitation, invitedName } from './commands/accept-invitation.ts'
import { changePassword } from './commands/change-password.ts'
import type { OpenedSession } from './commands/open-session.ts'
import { setUp } from './commands/set-up.ts'
import { signIn } from './commands/sign-in.ts'
import { type SignInTries, signInTries } from './commands/sign-in-tries.ts'
import { signOut } from './commands/sign-out.ts'
import { changePasswordForm, choosePassword, setUpForm, signInForm } from './contract.ts'
import type { IdentityDeps } from './deps.ts'
import { safeNext } from './model/safe-next.ts'
import { accountPage } from './pages/account-page.ts'
import { invitationOverPage, invitationPage } from './pages/invitation-page.ts'
import { setUpPage } from './pages/set-up-page.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { words } from './pages/words.ts'
import { anyOrganisation } from './queries/any-organisation.ts'

// Guessing the code in the terminal; the doors below have limits of their own, or secrets too long to guess.
const guesses = 20
// No care home sends so many in a quarter of an hour: whoever does wants to keep our processor busy with passwords.
const flood = 600
/** Somebody at a tablet that was left signed in, who tries out what its owner's password may be. */
const wrongPasswords = 10

/** Signing in and out, invitations, the account page and first-run set-up. */
export function identityRoutes(deps: IdentityDeps): Mount {
  return {
    routes: [...signInRoutes(deps), ...invitationAndSetUp(deps), ...ownRoutes(deps)],
    notices: { 'password-changed': words.passwordChanged() },
    refusals: { 'set-up-closed': words.setUpClosed() },
  }
}

function signInRoutes(deps: IdentityDeps): OpenRoute[] {
  const tries = signInTries(deps.clock, deps.keys)
  const handle = (visit: OpenVisit) => doSignIn(deps, tries, visit)
  return ['/app/sign-in', '/app/sign-in/:slug'].flatMap((path): OpenRoute[] => [
    { method: 'GET', path, access: 'anyone', handle: visit => showSignIn(deps, visit) },
    { method: 'POST', path, access: 'anyone', triesPerQuarter: flood, handle },
  ])
}

function invitationAndSetUp(deps: IdentityDeps): OpenRoute[] {
  const invitation = { path: '/app/invitation/:token', access: 'anyone', triesPerQuarter: flood } as const
  return [
    { ...invitation, method: 'GET', handle: ({ params }) => askForPassword(deps, params.token ?? '') },
    { ...invitation, method: 'POST', handle: visit => doInvitation(deps, visit) },
    { method: 'GET', path: '/set-up', access: 'anyone', handle: () => showSetUp(deps) },
    {
      method: 'POST',
      path: '/set-up',
      access: 'anyone',
      triesPerQuarter: guesses,
      handle: visit => doSetUp(deps, visit),
    },
  ]
}

function ownRoutes(deps: IdentityDeps): SignedInRoute[] {
  const tries = tryCounter(deps.clock, wrongPasswords)
  const own = { access: 'own:see' } as const
  return [
    { method: 'GET', path: '/app/account', ...own, handle: visit => showAccount(visit) },
    {
      method: 'POST',
      path: '/app/account/password',
      ...own,
      handle: visit => doChangePassword(tries, visit),
    },
    { method: 'POST', path: '/app/sign-out', ...own, handle: visit => leave(visit, visit.sessionDigest) },
    { method: 'POST', path: '/app/account/sign-out-everywhere', ...own, handle: visit => leave(visit) },
  ]
}

async function showSignIn({ otherRoutes }: IdentityDeps, { params, query }: OpenVisit): Promise<Reply> {
  const next = query.next ? { next: query.next } : {}
  return page(signInPage({ ...slugOf(params), ...next, otherRoutes }))
}

async function doSignIn(
  deps: IdentityDeps,
  tries: SignInTries,
  { params, body, from }: OpenVisit,
): Promise<Reply> {
  const read = readForm(signInForm, body)
  const { otherRoutes } = deps
  const again = { ...slugOf(params), otherRoutes }
  if (!read.ok) return page(signInPage({ ...again, errors: read.errors, typed: read.typed }), 422)
  const { who, password, next } = read.value
  const worked = tries.take({ who, from, ...slugOf(params) })
  if (!worked) return refused('too-many-tries')
  const session = await signIn(deps, { who, password, ...slugOf(params) })
  if (session.ok) {
    worked()
    return welcome(session.value, safeNext(next))
  }
  const errors = [{ field: 'who', message: words.signInUnknown() }]
  return page(signInPage({ ...again, errors, typed: { who }, ...(next ? { next } : {}) }), 422)
}

async function doInvitation(deps: IdentityDeps, { params, body }: OpenVisit): Promise<Reply> {
  const token = params.token ?? ''
  const read = readForm(choosePassword, body)
  if (!read.ok) return askForPassword(deps, token, read.errors)
  const session = await acceptInvitation(deps, token, read.value.password)
  return session.ok ? welcome(session.value, '/app') : page(invitationOverPage(deps.otherRoutes), 404)
}

async function askForPassword(deps: IdentityDeps, token: string, errors: FormError[] = []): Promise<Reply> {
  const { otherRoutes } = deps
  const name = await invitedName(deps, token)
  if (name === undefined) return page(invitationOverPage(otherRoutes), 404)
  return page(invitationPage({ name, token, errors, otherRoutes }), errors.length > 0 ? 422 : 200)
}

async function showSetUp({ database, otherRoutes }: IdentityDeps): Promise<Reply> {
  return (await anyOrganisation(database)) ? refused('set-up-closed') : page(setUpPage({ otherRoutes }))
}

const setUpWords: Record<string, string> = {
  'set-up-code-wrong': 'That is not the code in the terminal',
  'address-taken': 'Choose another short name: this one is taken',
}

async function doSetUp(deps: IdentityDeps, { body }: OpenVisit): Promise<Reply> {
  const { database, otherRoutes } = deps
  if (await anyOrganisation(database)) return refused('set-up-closed')
  const read = readForm(setUpForm, body)
  if (!read.ok) return page(setUpPage({ otherRoutes, errors: read.errors, typed: read.typed }), 422)
  const session = await setUp(deps, read.value)
  if (session.ok) return welcome(session.value, '/app/people')
  if (session.code === 'set-up-closed') return session
  const { code, organisation, slug, name, email } = read.value
  const errors = [{ field: session.field ?? 'code', message: setUpWords[session.code] ?? '' }]
  return page(setUpPage({ otherRoutes, errors, typed: { code, organisation, slug, name, email } }), 422)
}

async function showAccount({ ctx, view }: Visit, errors: readonly FormError[] = []): Promise<Reply> {
  const account = accountPage(view, { actor: ctx.actor, services: await everyServiceOf(ctx), errors })
  return page(account, errors.length > 0 ? 422 : 200)
}

async function doChangePassword(tries: TryCounter, visit: Visit): Promise<Reply> {
  const { ctx, body, sessionDigest } = visit
  const read = readForm(changePasswordForm, body)
  if (!read.ok) return showAccount(visit, read.errors)
  const who = String(ctx.actor.personId)
  if (!tries.take(who)) return refused('too-many-tries')
  const changed = await changePassword(ctx, sessionDigest, read.value)
  if (!changed.ok) return showAccount(visit, [{ field: 'present', message: words.presentWrong() }])
  tries.giveBack(who)
  return seeOther('/app/account', 'password-changed')
}

async function leave({ ctx }: Visit, only?: Buffer): Promise<Reply> {
  await signOut(ctx, only)
  return { kind: 'see-other', to: '/app/sign-in', setCookie: 'clear' }
}

function welcome({ token, expires }: OpenedSession, to: string): Reply {
  return { kind: 'see-other', to, setCookie: { token, expires } }
}

function slugOf(params: Record<string, string>): { slug?: string } {
  return params.slug ? { slug: params.slug.toLowerCase() } : {}
}
