import type { Actor } from '#platform/context'

/** Accounts, roles and places are an administrator's work; set-up and the demo act as the system, which is no person. */
export function mayManage(actor: Pick<Actor, 'roles' | 'personId'>): boolean {
  return actor.personId === undefined || actor.roles.some(held => held.role === 'administrator')
}
