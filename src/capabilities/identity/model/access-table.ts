import type { Role } from '#capabilities/organisation'

const managers = ['registered-manager', 'quality-lead', 'nominated-individual'] as const
// A report about a manager goes to these; the database decides which reports each of them sees.
const guardians = ['guardian'] as const
const everyone = [
  'worker',
  'shift-lead',
  'registered-manager',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'guardian',
  'supporter',
  'inspector',
  'administrator',
] as const
const everyoneAtWork = everyone.filter(role => role !== 'inspector' && role !== 'administrator')

export type AccessRow = {
  may: readonly Role[]
  /** Also for somebody whose roles have ended, or who has none yet. */
  withoutRole?: true
  why: string
}

/**
 * People × things × actions: what each role may see and do, in one place. Which records of a service a person sees is
 * decided by row-level security as well (migration 0003, platform.enter); both must agree, and tests/access proves it.
 */
export const accessTable = {
  'own:see': {
    may: everyone,
    withoutRole: true,
    why: 'Everybody has a home page, their own account and a way out.',
  },
  'own-reports:read': { may: everyoneAtWork, why: 'Whoever spoke up sees what came of it.' },
  'report:tell': { may: everyoneAtWork, why: 'Speaking up is for everybody who works here.' },
  'report:read': { may: ['shift-lead', ...managers, ...guardians], why: 'Those who thank and make safe.' },
  'report:answer': { may: ['shift-lead', ...managers, ...guardians], why: 'A thank-you is human and soon.' },
  'handover:make': {
    may: ['shift-lead', ...managers],
    why: 'Whoever hands a shift over, or runs the service, tells the next shift what it must know.',
  },
  'talk:answer': {
    may: ['supporter'],
    why: 'Who would like to talk goes to a supporter and to no manager; the database sees to that too.',
  },
  'support:own': {
    may: everyoneAtWork,
    why: 'Support is for everybody who works here; whose it is, the database decides.',
  },
  'support:offer': {
    may: ['shift-lead', ...managers, ...guardians],
    why: 'Whoever looks after an event thinks of those it stays with; whether they take it is not theirs to know.',
  },
  'support:give': { may: ['supporter'], why: 'Only a supporter sees who chose them, and only themselves.' },
  'support:count': { may: managers, why: 'Two numbers, five or more: is support offered, and is it taken.' },
  'incident:read': {
    may: ['shift-lead', ...managers, 'reviewer', 'inspector', ...guardians],
    why: 'The record is open to those who learn from it and those who check.',
  },
  'incident:triage': {
    may: [...managers, ...guardians],
    why: 'Harm, category and what happens next are the manager’s work.',
  },
  'incident:close': { may: [...managers, ...guardians], why: 'Closing promises that everybody was told.' },
  'duty:see': {
    may: [...managers, 'inspector', ...guardians],
    why: 'What the law asks after an event is for those who answer for the service, and those who check.',
  },
  'duty:decide': {
    may: [...managers, ...guardians],
    why: 'A person who answers for the service decides and gives their reason.',
  },
  'restriction:lift': {
    may: [...managers, ...guardians],
    why: 'Whoever a restricted record is kept to, and answers for it, says when others may read it again.',
  },
  'duty:set-up': { may: [...managers], why: 'What is the same for a whole service is answered once.' },
  'contact:keep': {
    may: [...managers],
    why: 'Names and addresses for letters are for those who answer for the service; the database sees to that too.',
  },
  'review:write': {
    may: [...managers, 'reviewer', ...guardians],
    why: 'A review is written by whoever leads it.',
  },
  'change:agree': { may: [...managers, 'reviewer', ...guardians], why: 'Changes follow from findings.' },
  'change:do': {
    may: ['shift-lead', ...managers, 'reviewer', ...guardians],
    why: 'Shift leads carry changes out.',
  },
  'change:check': { may: [...managers, 'reviewer', ...guardians], why: 'Done is not works: somebody looks.' },
  'lesson:write': {
    may: [...managers, 'reviewer'],
    why: 'A lesson is checked by a person before it is shared.',
  },
  'lesson:read': {
    may: everyone.filter(role => role !== 'administrator'),
    why: 'Lessons are for the teams that share the risk.',
  },
  'lesson:answer': {
    may: everyoneAtWork,
    why: 'Those who work here mark it as read; an inspector only reads.',
  },
  'counts:see': {
    may: ['shift-lead', ...managers, 'reviewer', 'inspector'],
    why: 'What we see, without names.',
  },
  'thread-pack:make': {
    may: [...managers, 'reviewer', 'inspector'],
    why: 'Evidence that resolves to records.',
  },
  'register:import': {
    may: [...managers],
    why: 'An old register holds case text, so not the administrator.',
  },
  'poster:print': {
    may: ['administrator', ...managers, 'shift-lead'],
    why: 'A poster holds no case text; whoever runs a place puts it up.',
  },
  'names:keep': {
    may: guardians,
    why: 'Names told in confidence, and what is said to the guardian only: nobody else, the database sees to that too.',
  },
  'report:mark': {
    may: ['shift-lead', 'registered-manager'],
    why: 'Whoever is named in a report may say to the guardian that it looks like retaliation.',
  },
  'on-call:keep': {
    may: ['administrator', ...managers],
    why: 'Whoever runs a service, or the accounts, says who is told when somebody is at risk there.',
  },
  'notices:choose': {
    may: everyone.filter(role => role !== 'inspector'),
    why: 'How each hears that something waits is their own choice; an inspector is told nothing.',
  },
  'people:manage': { may: ['administrator'], why: 'Accounts, roles and places; no case text.' },
  'audit:read': {
    may: ['administrator', 'quality-lead', 'nominated-individual'],
    why: 'Who did what to which record, as ids.',
  },
} as const satisfies Record<string, AccessRow>

export type Access = keyof typeof accessTable
