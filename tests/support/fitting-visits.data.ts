import { randomBytes } from 'node:crypto'
import type { Guarded } from './a-guarded-service.ts'
import { notedFactor, type Things } from './a-lived-in-service.ts'
import type { Supported } from './a-supported-colleague.ts'
import type { Fields } from './visitor.ts'

/** What an address or a form can point at: the things of a service, somebody who works there, an earlier register. */
export type Named = Things &
  Guarded &
  Supported & { personId: string; roleHeldId: string; import: string; draft: string; noticeId: string }

export type FittingVisit = { url: string; fields?: Fields }

/** An address and a form that fit a route: `at` is whose identifiers are in the address, `form` whose are in the form. */
type Row = (at: Named, form: Named) => FittingVisit

const record = (which: keyof Things['records'], rest = ''): Row => {
  return at => ({ url: `/app/records/${at.records[which]}${rest}` })
}
const recordForm = (
  which: keyof Things['records'],
  rest: string,
  fields: (form: Named) => Fields = () => ({}),
): Row => {
  return (at, form) => ({ url: `/app/records/${at.records[which]}${rest}`, fields: fields(form) })
}
const change = (which: keyof Things['changes'], rest: string, fields: (form: Named) => Fields): Row => {
  return (at, form) => ({ url: `/app/changes/${at.changes[which]}${rest}`, fields: fields(form) })
}
const report = (rest: string, fields: (form: Named) => Fields): Row => {
  return (at, form) => ({ url: `/app/reports/${at.reports.waiting}${rest}`, fields: fields(form) })
}
const own = (which: (at: Named) => string, fields?: (form: Named) => Fields): Row => {
  return (at, form) => ({ url: `/app/${which(at)}`, ...(fields ? { fields: fields(form) } : {}) })
}
const move = ({ guardianKeys: { own, earlier } }: Named) => `guardian/move/${earlier}/${own}`
const writeAbout = ({ records, reports }: Named) => `records/${records.opened}/write/${reports.taken}`
const support = (rest: string, fields?: (form: Named) => Fields) =>
  own(at => `support/with/${at.support.period}${rest}`, fields)
const secret = () => randomBytes(32).toString('base64url')
const review = (part: string, fields: (form: Named) => Fields) =>
  recordForm('understanding', `/review${part}`, fields)

/** One visit for every route of people who are signed in. A route without a row fails the access tests. */
export const fittingVisits: Readonly<Record<string, Row>> = {
  'GET /app': own(() => ''),
  'GET /app/account': own(() => 'account'),
  'POST /app/account/password': own(
    () => 'account/password',
    () => ({
      present: 'not known here',
      password: 'three more quiet words',
      again: 'three more quiet words',
    }),
  ),
  'POST /app/sign-out': own(
    () => 'sign-out',
    () => ({}),
  ),
  'POST /app/account/sign-out-everywhere': own(
    () => 'account/sign-out-everywhere',
    () => ({}),
  ),

  'GET /app/audit': own(at => `audit?record=${at.records.opened}`),

  'GET /app/on-call': own(() => 'on-call'),
  'GET /app/on-call/:id': own(at => `on-call/${at.serviceId}`),
  'POST /app/on-call/:id': own(
    at => `on-call/${at.serviceId}`,
    () => ({ 'label-0': 'Night lead', 'phone-0': '07700 900002' }),
  ),
  'GET /app/handover': own(at => `handover?service=${at.serviceId}&hours=72`),
  'GET /app/for-you': own(() => 'for-you'),
  'POST /app/for-you/:id': own(
    at => `for-you/${at.noticeId}`,
    () => ({}),
  ),
  'POST /app/for-you/seen': own(
    () => 'for-you/seen',
    () => ({}),
  ),
  'GET /app/how-you-hear': own(() => 'how-you-hear'),
  'POST /app/how-you-hear': own(
    () => 'how-you-hear',
    () => ({ how: 'at-once', quietFrom: '22:00', quietUntil: '06:30', digestAt: '08:00' }),
  ),
  'GET /app/mail': own(() => 'mail'),
  'GET /app/mail/caught': own(() => 'mail/caught'),

  'GET /app/people': own(() => 'people'),
  'GET /app/people/add-service': own(() => 'people/add-service'),
  'POST /app/people/add-service': own(
    () => 'people/add-service',
    () => ({ name: 'Oak Lodge', kind: 'care-home', nation: 'wales' }),
  ),
  'GET /app/people/services/:id': own(at => `people/services/${at.serviceId}`),
  'POST /app/people/services/:id/places': own(
    at => `people/services/${at.serviceId}/places`,
    () => ({ name: 'Larch unit', kind: 'unit' }),
  ),
  'POST /app/people/services/:id/places/:place/headcounts': own(
    at => `people/services/${at.serviceId}/places/${at.placeId}/headcounts`,
    () => ({ 'role-0': 'care worker', 'early-0': '6' }),
  ),
  'POST /app/people/services/:id/places/:place/close': own(
    at => `people/services/${at.serviceId}/places/${at.placeId}/close`,
    () => ({}),
  ),
  'POST /app/people/services/:id/places/:place/reopen': own(
    at => `people/services/${at.serviceId}/places/${at.placeId}/reopen`,
    () => ({}),
  ),
  'POST /app/people/services/:id/close': own(
    at => `people/services/${at.serviceId}/close`,
    () => ({}),
  ),
  'POST /app/people/services/:id/reopen': own(
    at => `people/services/${at.serviceId}/reopen`,
    () => ({}),
  ),
  'GET /app/people/add-person': own(() => 'people/add-person'),
  'POST /app/people/add-person': own(
    () => 'people/add-person',
    () => ({ name: 'Gwen Parry', staffNumber: secret().slice(0, 12) }),
  ),
  'GET /app/people/:id': own(at => `people/${at.personId}`),
  'POST /app/people/:id': own(
    at => `people/${at.personId}`,
    () => ({ name: 'Gwen Parry', staffNumber: secret().slice(0, 12), revision: '1' }),
  ),
  'POST /app/people/:id/teams': own(
    at => `people/${at.personId}/teams`,
    form => ({ places: [form.placeId] }),
  ),
  'POST /app/people/:id/left': own(
    at => `people/${at.personId}/left`,
    () => ({}),
  ),
  'POST /app/people/:id/welcome-back': own(
    at => `people/${at.personId}/welcome-back`,
    () => ({}),
  ),
  'POST /app/people/:id/roles': own(
    at => `people/${at.personId}/roles`,
    form => ({ role: 'supporter', serviceId: form.serviceId }),
  ),
  'POST /app/people/:id/take-role': own(
    at => `people/${at.personId}/take-role`,
    form => ({ roleHeldId: form.roleHeldId }),
  ),
  'POST /app/people/:id/invitation': own(
    at => `people/${at.personId}/invitation`,
    () => ({}),
  ),

  'POST /app/reports/:reference/translation': report('/translation', () => ({
    translation: 'The lift stood still.',
  })),
  'GET /app/posters': own(() => 'posters?lang=ur&size=a5'),
  'GET /app/people/places/:id/poster.pdf': own(at => `people/places/${at.placeId}/poster.pdf?lang=ur`),

  'GET /app/people/questions': own(() => 'people/questions'),
  'GET /app/people/promises': own(() => 'people/promises'),
  'POST /app/people/promises': own(
    () => 'people/promises',
    () => ({ thanks: '12', 'first-news': '5', outcome: '28' }),
  ),

  'GET /app/speak-up': own(() => 'speak-up'),
  'GET /app/speak-up/:code': own(at => `speak-up/${at.placeCode}`),
  'POST /app/speak-up/:code': own(
    at => `speak-up/${at.placeCode}`,
    form => ({ story: 'The bell was silent.', atRisk: 'no', place: form.placeId, form: secret() }),
  ),
  'GET /app/my-reports': own(() => 'my-reports'),
  'GET /app/my-reports/:reference': own(at => `my-reports/${at.reports.own}`),
  'POST /app/my-reports/:reference': own(
    at => `my-reports/${at.reports.own}`,
    () => ({ text: 'One thing more.', form: secret() }),
  ),

  'GET /app/my-reports/:reference/files/:id': own(
    at => `my-reports/${at.reports.own}/files/${at.attachment}`,
  ),
  'GET /app/reports/:reference/files/:id': own(at => `reports/${at.reports.own}/files/${at.attachment}`),
  'GET /app/my-reports/:reference/more': own(at => `my-reports/${at.reports.own}/more`),
  'POST /app/my-reports/:reference/more': own(
    at => `my-reports/${at.reports.own}/more`,
    () => ({ part: '2', staffing: 'partly' }),
  ),
  'POST /app/my-reports/:reference/talk': own(
    at => `my-reports/${at.reports.own}/talk`,
    () => ({ talk: 'Have you a minute?', form: secret() }),
  ),
  'GET /app/people-to-talk-to': own(() => 'people-to-talk-to'),
  'GET /app/people-to-talk-to/:id': own(at => `people-to-talk-to/${at.talk}`),
  'POST /app/people-to-talk-to/:id': own(
    at => `people-to-talk-to/${at.talk}`,
    () => ({ text: 'Of course. Ring me.', form: secret() }),
  ),
  'POST /app/people-to-talk-to/:id/talked': own(
    at => `people-to-talk-to/${at.talk}/talked`,
    () => ({}),
  ),
  'GET /app/my-reports/:reference/withdraw': own(at => `my-reports/${at.reports.parting}/withdraw`),
  'POST /app/my-reports/:reference/withdraw': own(
    at => `my-reports/${at.reports.parting}/withdraw`,
    () => ({}),
  ),
  'GET /app/thanks': own(() => 'thanks'),
  'POST /app/thanks/:id': own(
    at => `thanks/${at.thanks}`,
    () => ({}),
  ),

  'GET /app/support': own(() => 'support'),
  'GET /app/support/ask': own(() => 'support/ask'),
  'POST /app/support/ask': own(
    () => 'support/ask',
    form => ({ supporter: form.personId, helps: ['talk', 'signposts'], told: 'yes' }),
  ),
  'GET /app/support/offers/:id': own(at => `support/offers/${at.support.offer}`),
  'POST /app/support/offers/:id': own(
    at => `support/offers/${at.support.offer}`,
    form => ({ answer: 'accept', supporter: form.personId, told: 'yes' }),
  ),
  'GET /app/support/offer': own(at => `support/offer?record=${at.records.closed}`),
  'POST /app/support/offer': own(
    () => 'support/offer',
    form => ({ record: form.records.closed, person: form.personId }),
  ),
  'GET /app/support/people': own(() => 'support/people'),
  'GET /app/support/counts': own(() => 'support/counts'),
  'GET /app/support/with/:id/guided/:kind': support('/guided/restorative'),
  'POST /app/support/with/:id/guided/:kind': support('/guided/restorative', () => ({
    hurt: 'His daughter, and me.',
    told: 'yes',
  })),
  'GET /app/support/with/:id': support(''),
  'POST /app/support/with/:id/notes': support('/notes', () => ({
    text: 'It was better today.',
    told: 'yes',
  })),
  'POST /app/support/with/:id/check-ins/:step': support('/check-ins/24-hours', () => ({})),
  'POST /app/support/with/:id/supporter': support('/supporter', form => ({ supporter: form.personId })),
  'POST /app/support/with/:id/helps': support('/helps', () => ({ helps: 'talk' })),
  'POST /app/support/with/:id/end': support('/end', () => ({})),

  'GET /app/owed': own(() => 'owed'),
  'GET /app/due': own(() => 'due'),
  'POST /app/my-reports/:reference/not-fair': own(
    at => `my-reports/${at.reports.own}/not-fair`,
    () => ({ notFair: 'My nights were given away.', form: secret() }),
  ),

  'GET /app/guardian': own(() => 'guardian'),
  'GET /app/guardian/key': own(() => 'guardian/key'),
  'POST /app/guardian/key': own(
    () => 'guardian/key',
    () => ({ point: `B${'A'.repeat(86)}`, locked: 'A'.repeat(244), lockedBySlips: 'A'.repeat(244) }),
  ),
  'POST /app/guardian/key/lost': own(
    () => 'guardian/key/lost',
    () => ({}),
  ),
  'POST /app/guardian/key/begin': own(
    () => 'guardian/key/begin',
    () => ({}),
  ),
  'GET /app/guardian/reports/:reference': own(at => `guardian/reports/${at.confidential}`),
  'POST /app/guardian/reports/:reference/reply': own(
    at => `guardian/reports/${at.confidential}/reply`,
    () => ({ reply: 'I read this.', form: secret() }),
  ),
  'POST /app/guardian/reports/:reference/open': own(
    at => `guardian/reports/${at.confidential}/open`,
    () => ({ reason: 'To ask how you are.' }),
  ),
  'GET /app/guardian/move/:from/:to': own(move),
  'POST /app/guardian/move/:from/:to/take-out': own(
    at => `${move(at)}/take-out`,
    () => ({}),
  ),
  'POST /app/guardian/move/:from/:to/keep': own(
    at => `${move(at)}/keep`,
    () => ({}),
  ),
  'POST /app/guardian/move/:from/:to': own(move, () => ({})),
  'POST /app/reports/:reference/mark': report('/mark', () => ({ mark: 'It came the day after.' })),

  'GET /app/inbox': own(() => 'inbox'),
  'GET /app/reports/:reference': own(at => `reports/${at.reports.waiting}`),
  'POST /app/reports/:reference/thanks': report('/thanks', () => ({ thanks: 'Thank you for telling us.' })),
  'POST /app/reports/:reference/news': report('/news', () => ({ kind: 'question', news: 'Which sling?' })),
  'GET /app/records/:reference/write/:report': own(writeAbout),
  'POST /app/records/:reference/write/:report': own(writeAbout, () => ({
    kind: 'question',
    news: 'Where is the spare one kept?',
  })),
  'POST /app/reports/:reference/colleague': (at, form) => ({
    url: `/app/reports/${at.reports.goodCare}/colleague`,
    fields: { colleague: form.personId, goodThanks: 'Thank you for staying with him.' },
  }),
  'POST /app/reports/:reference/safe': report('/safe', () => ({ safe: 'The sling is out of use.' })),
  'POST /app/reports/:reference/open': report('/open', () => ({})),
  'POST /app/reports/:reference/join': report('/join', form => ({
    record: 'other',
    other: form.records.opened,
  })),

  'GET /app/records': own(at => `records?place=${at.placeId}`),
  'GET /app/search': own(at => `search?q=${at.records.opened}`),
  'GET /app/records/:reference': record('closed'),
  'GET /app/records/:reference/triage': record('opened', '/triage'),
  'POST /app/records/:reference/triage': recordForm('opened', '/triage', () => ({
    revision: '1',
    title: 'The lift stood still',
    kind: 'near-miss',
    what: 'moving_handling',
    harmPhysical: 'none',
    harmPsychological: 'not-known',
    learningResponse: 'swarm-huddle',
  })),
  'POST /app/records/:reference/second-look': recordForm('opened', '/second-look', () => ({ agree: 'yes' })),
  'GET /app/records/:reference/not-an-incident': record('opened', '/not-an-incident'),
  'POST /app/records/:reference/not-an-incident': recordForm('understanding', '/not-an-incident', () => ({
    words: 'Thank you. The bell was being tested.',
  })),
  'GET /app/records/:reference/outcome': record('checking', '/outcome'),
  'POST /app/records/:reference/outcome': recordForm('closed', '/outcome', form => ({
    to: [form.reports.taken],
    text: 'We changed the codes.',
  })),
  'POST /app/records/:reference/outcome/people': recordForm('checking', '/outcome/people', () => ({
    who: 'nobody',
  })),
  'POST /app/records/:reference/outcome/answer': recordForm('checking', '/outcome/answer', () => ({
    from: 'his daughter',
    answer: 'Thank you for telling us.',
  })),
  'POST /app/records/:reference/outcome/close': recordForm('checking', '/outcome/close', () => ({
    reason: 'Everybody knows.',
  })),
  'GET /app/records/:reference/move/:to': record('changing', '/move/checking'),
  'POST /app/records/:reference/move/:to': recordForm('changing', '/move/checking'),
  'GET /app/records/:reference/thread.pdf': record('closed', '/thread.pdf'),

  'GET /app/records/:reference/duties': record('understanding', '/duties'),
  'POST /app/records/:reference/duties': recordForm('understanding', '/duties', () => ({
    'person.isServiceUser': 'yes',
    'worker.daysIncapacitated': '8',
  })),
  'POST /app/records/:reference/duties/agreement': recordForm('parked', '/duties/agreement', () => ({
    agency: 'Safeguarding team of the council',
    agreedOn: '2026-11-24',
    words: 'We may ask those on duty.',
  })),
  'POST /app/records/:reference/duties/restriction': recordForm('parked', '/duties/restriction', () => ({
    openedWhy: 'The council has finished.',
  })),
  'GET /app/records/:reference/duties/:rule': record('understanding', '/duties/CQC-R18-INJURY'),
  'POST /app/records/:reference/duties/:rule': recordForm('understanding', '/duties/CQC-R18-INJURY', () => ({
    decision: 'not-notify',
    reason: 'The nurse saw no injury.',
  })),
  'POST /app/records/:reference/duties/:rule/sent': recordForm(
    'understanding',
    '/duties/CQC-R18-INJURY/sent',
    () => ({
      what: 'The form, through the portal.',
      sentOn: '2026-11-23',
      sentAt: '09:10',
      sentBy: 'Anjali Raghunathan',
    }),
  ),
  'GET /app/records/:reference/duties/:rule/notes.pdf': record(
    'understanding',
    '/duties/CQC-R18-INJURY/notes.pdf',
  ),
  'GET /app/records/:reference/candour': record('understanding', '/candour'),
  'POST /app/records/:reference/candour': recordForm('understanding', '/candour', () => ({
    step: 'told-in-person',
    takenOn: '2026-11-23',
    words: 'I told him at his bed.',
  })),
  'POST /app/records/:reference/candour/asked': recordForm('understanding', '/candour/asked', () => ({
    asked: 'Why was the bell silent?',
  })),
  'POST /app/records/:reference/candour/contact': recordForm('understanding', '/candour/contact', () => ({
    name: 'Owen Parry',
    isToPerson: 'the person himself',
    prefers: 'letter',
    wishes: 'yes',
  })),
  'POST /app/records/:reference/candour/letter': recordForm('understanding', '/candour/letter', () => ({
    letter: 'We are sorry.',
  })),
  'POST /app/records/:reference/candour/letter/check': recordForm(
    'understanding',
    '/candour/letter/check',
    form => ({ letterId: form.finding, checked: 'yes' }),
  ),
  'GET /app/records/:reference/candour/letter.docx': record('understanding', '/candour/letter.docx'),
  'GET /app/duties/settings': own(() => 'duties/settings'),
  'POST /app/duties/settings': own(
    () => 'duties/settings',
    () => ({ rule: 'CQC-R18-INJURY', count: '12', unit: 'hours' }),
  ),
  'POST /app/duties/services/:id': own(
    at => `duties/services/${at.serviceId}`,
    () => ({ 'service.regulatedActivity': 'yes' }),
  ),

  'GET /app/records/:reference/review': record('understanding', '/review'),
  'POST /app/records/:reference/review': recordForm('opened', '/review'),
  'POST /app/records/:reference/review/timeline': review('/timeline', () => ({
    happenedOn: '2026-11-23',
    happenedAt: '22:10',
    what: 'The pack was changed.',
  })),
  'POST /app/records/:reference/review/key-question': review('/key-question', () => ({
    question: 'environment',
    answer: 'no',
    note: 'Two shelves look alike.',
  })),
  'POST /app/records/:reference/review/factor': review('/factor', () => ({
    factor: notedFactor,
    relevance: 'important',
  })),
  'POST /app/records/:reference/review/finding': review('/finding', () => ({ text: 'Labels fade.' })),
  'POST /app/records/:reference/review/went-well': review('/went-well', () => ({
    wentWell: 'Nobody hurried.',
  })),
  'POST /app/records/:reference/review/take-out/timeline_entry': review('/take-out/timeline_entry', form => ({
    id: form.timelineEntry,
  })),
  'POST /app/records/:reference/review/take-out/finding': review('/take-out/finding', form => ({
    id: form.finding,
  })),
  'POST /app/records/:reference/review/take-out/factor': review('/take-out/factor', () => ({
    id: notedFactor,
  })),
  'POST /app/records/:reference/review/complete': review('/complete', () => ({})),

  'GET /app/changes': own(at => `changes?service=${at.serviceId}`),
  'GET /app/changes/:id': own(at => `changes/${at.changes.checked}`),
  'GET /app/records/:reference/changes': record('changing', '/changes'),
  'POST /app/records/:reference/changes': recordForm('changing', '/changes', form => ({
    title: 'A shelf of its own',
    what: 'The second pack moves to the lower shelf.',
    action: 'physical-change',
    findingId: form.finding,
    ownerId: form.personId,
    dueOn: '2026-12-01',
    measure: 'Packs on the right shelf on ten mornings',
    recheckOn: '2027-01-05',
  })),
  'POST /app/records/:reference/changes/finish': recordForm('changing', '/changes/finish', () => ({
    noChangeReason: 'Nothing has to change.',
  })),
  'POST /app/changes/:id/mark-done': change('agreed', '/mark-done', () => ({
    doneOn: '2026-11-24',
    note: 'The chargers hang in the store.',
  })),
  'POST /app/changes/:id/record-check': change('done', '/record-check', () => ({
    verdict: 'effective',
    words: 'Ten of ten mornings.',
  })),
  'POST /app/changes/:id/hand-over': change('agreed', '/hand-over', form => ({ ownerId: form.personId })),
  'POST /app/changes/:id/withdraw': change('agreed', '/withdraw', () => ({
    reason: 'The home moves house.',
  })),

  'GET /app/changes/leavers': own(() => 'changes/leavers'),
  'POST /app/changes/leavers': own(
    () => 'changes/leavers',
    form => ({ from: form.personId }),
  ),

  'GET /app/records/:reference/lesson': record('closed', '/lesson'),
  'POST /app/records/:reference/lesson': recordForm('checking', '/lesson', () => ({
    title: 'Charged before the shift',
    happened: 'A person waited.',
    learnt: 'Nights could not see the list.',
    changed: 'The list hangs in the store.',
    onShift: 'Look at the light.',
    question: 'The light blinks. What do you do?',
    answer1: 'Swap it now',
    answer2: 'Leave it',
    best: 'answer1',
    why: 'The early shift needs it.',
  })),
  'POST /app/records/:reference/lesson/new-version': recordForm('closed', '/lesson/new-version', form => ({
    lessonId: form.lesson,
  })),
  'POST /app/records/:reference/lesson/publish': recordForm('changing', '/lesson/publish', form => ({
    places: [form.placeId],
    namesNobody: 'yes',
  })),
  'GET /app/lessons': own(() => 'lessons'),
  'GET /app/lessons/:id': own(at => `lessons/${at.lesson}`),
  'POST /app/lessons/:id': own(
    at => `lessons/${at.lesson}`,
    () => ({ answer: '0' }),
  ),

  'GET /app/import': own(() => 'import'),
  'POST /app/import': own(
    () => 'import',
    () => ({ file: 'no file at all' }),
  ),
  'GET /app/import/drafts/:id': own(at => `import/drafts/${at.draft}`),
  'GET /app/import/drafts/:id/refused.csv': own(at => `import/drafts/${at.draft}/refused.csv`),
  'POST /app/import/drafts/:id': own(
    at => `import/drafts/${at.draft}`,
    () => ({ do: 'look', leaveOut: 'yes' }),
  ),
  'POST /app/import/drafts/:id/discard': own(
    at => `import/drafts/${at.draft}/discard`,
    () => ({}),
  ),
  'GET /app/import/:id': own(at => `import/${at.import}`),
  'GET /app/import/:id/refused.csv': own(at => `import/${at.import}/refused.csv`),
  'GET /app/import/:id/categories': own(at => `import/${at.import}/categories`),
  'POST /app/import/:id/categories': own(
    at => `import/${at.import}/categories`,
    () => ({ all: 'fall' }),
  ),
  'POST /app/import/:id/undo': own(
    at => `import/${at.import}/undo`,
    () => ({}),
  ),

  'GET /app/counts': own(at => `counts?service=${at.serviceId}`),
}
