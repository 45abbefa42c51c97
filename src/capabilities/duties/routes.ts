import type { Mount, SignedInRoute } from '#platform/http/route'
import { refusals } from './refusals.ts'
import {
  doAgree,
  doAnswer,
  doDecide,
  doNoteSending,
  sendNotes,
  showDuties,
  showDuty,
} from './routes/record-duties.ts'
import { doAnswerForService, doSetTarget, showSettings } from './routes/settings.ts'

const ofRecord = '/app/records/:reference/duties'
const one = `${ofRecord}/:rule` as const

/** Duties of a record, one by one, and what holds for every event. */
export function dutiesRoutes(): Mount {
  const read = (
    path: `/app${string}`,
    handle: SignedInRoute['handle'],
    access = 'duty:see',
  ): SignedInRoute => {
    return { method: 'GET', path, access, handle }
  }
  const write = (
    path: `/app${string}`,
    handle: SignedInRoute['handle'],
    access = 'duty:decide',
  ): SignedInRoute => {
    return { method: 'POST', path, access, handle }
  }
  return {
    routes: [
      read(ofRecord, visit => showDuties(visit)),
      write(ofRecord, doAnswer),
      write(`${ofRecord}/agreement`, doAgree),
      read(one, visit => showDuty(visit)),
      write(one, doDecide),
      write(`${one}/sent`, doNoteSending),
      read(`${one}/notes.pdf`, sendNotes),
      read('/app/duties/settings', visit => showSettings(visit), 'duty:set-up'),
      write('/app/duties/settings', doSetTarget, 'duty:set-up'),
      write('/app/duties/services/:id', doAnswerForService, 'duty:set-up'),
    ],
    notices: {
      'duty-answers-kept': 'The answers are kept.',
      'duty-decided': 'The decision is kept, with your name and reason.',
      'duty-sent': 'What was sent is kept.',
      'duty-agreement-kept': 'The agreement is kept. Learning that was parked can go on.',
      'duty-target-kept': 'The target is kept.',
    },
    refusals,
  }
}
