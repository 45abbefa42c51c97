import type { PersonId } from '#platform/ids'

/** How far the alert about a report has come, as those who may read the report see it. */
export type Alert = {
  /** Who was told, first told first; somebody can be told more than once. */
  told: readonly PersonId[]
  /** Who of the list opened it; null while nobody has. */
  openedBy: PersonId | null
}

/** Somebody of an on-call list who can be alerted of a report, in the order of the list. */
export type OnCallPerson = { personId: PersonId; position: number; phone: string }

/**
 * A further way to alert somebody on call, such as a text message or a push message. It is given a number and no word of
 * what happened. There is no adapter yet: whoever writes one adds it to the parts in app.ts.
 */
export type AlertPort = {
  readonly way: 'sms' | 'push'
  alert(who: { personId: PersonId; phone: string }): Promise<void>
}
