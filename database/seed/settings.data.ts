import type { ServiceKind } from './provider.ts'

/** What people say at each kind of service. */
export interface Setting {
  readonly person: readonly string[]
  readonly theperson: string
  readonly people: string
  readonly senior: string
  readonly relatives: readonly string[]
  /** How a numbered room is called; a place without numbers uses `elsewhere`. */
  readonly room: string
  readonly elsewhere: readonly string[]
  /** How colleagues from other jobs lend a hand when people are short. */
  readonly lent: readonly string[]
}

const olderRelatives = ['daughter', 'son', 'husband', 'wife', 'niece', 'nephew', 'sister', 'granddaughter']

export const settings: Readonly<Record<ServiceKind, Setting>> = {
  'care-home': {
    person: ['a resident', 'a resident', 'one resident'],
    theperson: 'the resident',
    people: 'residents',
    senior: 'senior',
    relatives: olderRelatives,
    room: 'room',
    elsewhere: ['the lounge', 'the dining room', 'the garden room'],
    lent: ['the cook did the tea round', 'the manager answered bells', 'the gardener laid the tables'],
  },
  'nursing-home': {
    person: ['a resident', 'a resident', 'one resident'],
    theperson: 'the resident',
    people: 'residents',
    senior: 'nurse',
    relatives: olderRelatives,
    room: 'room',
    elsewhere: ['the day room', 'the dining room'],
    lent: [
      'the office came out to help with lunch',
      'nights stayed on an hour',
      'the manager answered bells',
    ],
  },
  'home-care': {
    person: ['a client', 'one client', 'a client'],
    theperson: 'the client',
    people: 'clients',
    senior: 'office',
    relatives: olderRelatives,
    room: 'room',
    elsewhere: ['the bedroom', 'the kitchen', 'the front room'],
    lent: [
      'the office came out and did calls',
      'the coordinator did two double-ups',
      'three of us swapped ends',
    ],
  },
  'supported-living': {
    person: ['a tenant', 'one tenant'],
    theperson: 'the tenant',
    people: 'tenants',
    senior: 'lead',
    relatives: ['mum', 'dad', 'sister', 'brother', 'aunt'],
    room: 'bedroom',
    elsewhere: ['the lounge', 'the kitchen'],
    lent: ['the lead came over from the other house', 'the tenants made the tea for us'],
  },
  'extra-care': {
    person: ['a tenant', 'one tenant'],
    theperson: 'the tenant',
    people: 'tenants',
    senior: 'team leader',
    relatives: olderRelatives,
    room: 'flat',
    elsewhere: ['the restaurant', 'the garden room'],
    lent: ['the restaurant took the trays up', 'the team leader did a run', 'the neighbours sat with people'],
  },
  'day-service': {
    person: ['a member', 'one member'],
    theperson: 'the member',
    people: 'members',
    senior: 'session lead',
    relatives: ['mum', 'dad', 'sister', 'brother', 'carer at home'],
    room: 'room',
    elsewhere: ['the quiet room', 'the workshop', 'the hall'],
    lent: ['the drivers stayed and ran the craft table', 'the manager did lunch'],
  },
}
