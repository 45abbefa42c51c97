import type { Clock } from '#platform/clock'
import { tryCounter } from '#platform/http/try-counter'
import type { IdentityDeps } from '../deps.ts'

/**
 * How often somebody may be wrong in a quarter of an hour. A whole care home is behind one address, so a try that turns
 * out well counts for nothing, and one colleague who forgot their password locks nobody else out.
 */
const most = {
  /** One account from one network: somebody who forgot. */
  accountHere: 10,
  /** One account from anywhere: somebody with many networks who guesses. */
  account: 100,
  /** Any account from one network: somebody who tries a common password on everybody. */
  here: 100,
}

export type SignInTries = ReturnType<typeof signInTries>

/** Counts the tries to sign in. */
export function signInTries(clock: Clock, keys: IdentityDeps['keys']) {
  const accountHere = tryCounter(clock, most.accountHere)
  const account = tryCounter(clock, most.account)
  const here = tryCounter(clock, most.here)
  return {
    /** Counts a try; gives what to call when it turned out well, or undefined when there were too many. */
    take({ who, slug = '', from }: { who: string; slug?: string; from: string }) {
      const name = keys.hmac('sign-in tries', `${slug}\n${who.toLowerCase()}`).toString('base64url')
      const counted = [
        [here, from],
        [accountHere, `${name} ${from}`],
        [account, name],
      ] as const
      // The first that says no ends it: whoever is held back here does not also use up the account's tries elsewhere.
      if (!counted.every(([counter, name]) => counter.take(name))) return undefined
      return () => {
        for (const [counter, name] of counted) counter.giveBack(name)
      }
    },
  }
}
