import type { Mount, SignedInRoute } from '#platform/http/route'
import { refusals } from './refusals.ts'
import {
  doCheckLetter,
  doKeepContact,
  doNoteAsked,
  doTakeStep,
  doWriteLetter,
  sendLetter,
  showCandour,
} from './routes/candour.ts'
import {
  doAgree,
  doAnswer,
  doDecide,
  doNoteSending,
  doOpenRestricted,
  sendNotes,
  showDuties,
  showDuty,
} from './routes/record-duties.ts'
import { doAnswerForService, doSetTarget, showSettings } from './routes/settings.ts'

const candour = '/app/records/:reference/candour'
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
      write(`${ofRecord}/restriction`, doOpenRestricted, 'restriction:lift'),
      read(one, visit => showDuty(visit)),
      write(one, doDecide),
      write(`${one}/sent`, doNoteSending),
      read(`${one}/notes.pdf`, sendNotes),
      read(candour, visit => showCandour(visit)),
      write(candour, doTakeStep),
      write(`${candour}/asked`, doNoteAsked),
      write(`${candour}/contact`, doKeepContact, 'contact:keep'),
      write(`${candour}/letter`, doWriteLetter),
      write(`${candour}/letter/check`, doCheckLetter),
      read(`${candour}/letter.docx`, sendLetter, 'contact:keep'),
      read('/app/duties/settings', visit => showSettings(visit), 'duty:set-up'),
      write('/app/duties/settings', doSetTarget, 'duty:set-up'),
      write('/app/duties/services/:id', doAnswerForService, 'duty:set-up'),
    ],
    notices: {
      'duty-answers-kept': 'The answers are kept.',
      'duty-decided': 'The decision is kept, with your name and reason.',
      'duty-sent': 'What was sent is kept.',
      'duty-agreement-kept': 'The agreement is kept. Learning that was parked can go on.',
      'restriction-lifted': 'The record is open again to everybody who reads records of this service.',
      'candour-step-kept': 'The step is kept.',
      'candour-asked-kept': 'What they asked is kept. The review shows it.',
      'contact-kept': 'Kept, apart from the record.',
      'letter-kept': 'The wording is kept. Now somebody reads it as its reader will.',
      'letter-checked': 'The letter is checked. It can be made into a document.',
      'duty-target-kept': 'The target is kept.',
    },
    refusals,
  }
}
