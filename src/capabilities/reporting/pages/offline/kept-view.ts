import { html, note, pageHeading, type SafeHtml, statusTag } from '#web'
import { type OfflineWords, offlineWords } from '../../messages/offline-words.ts'
import { type ReportingWords, reportingWords } from '../../messages.ts'
import type { PlaceDescribed } from '../../report.ts'
import { moreWithWords } from '../more-section.ts'
import { inLanguage, type Reader } from '../page-context.ts'
import { promisedNotes } from '../promised-notes.ts'
import { receiversInWords } from '../receivers.ts'
import { reporterJourney } from '../reporter-journey.ts'
import { wordsOfBrowser } from '../six-words-box.ts'
import { wordsForScripts } from './words-for-scripts.ts'

export type KeptView = Reader & { place: PlaceDescribed; address: string }

/** Where a script puts the reference that the server gave. */
const anyReference = 'XXXX-XXXX'

/**
 * What follows the form when a script sends it: saved on this phone, and then the receipt. Each part names the facts
 * under which it is shown; client/speaking-up/kept-view.ts knows them. What to do first is moved here from the form.
 */
export function keptView(page: KeptView): SafeHtml {
  const { lang, place, address } = page
  const [words, offline] = [reportingWords(lang), offlineWords(lang)]
  const kept = { service: place.serviceName, receivers: receiversInWords(words, place.receivers) }
  return html`<template data-kept-view>
<div data-when="at-risk" data-call-first></div>
<div data-when="at-risk waiting">${note({ tone: 'urgent', body: offline.nobodyTold() })}</div>
<p data-when="at-risk received">${words.callAfter()}</p>
${headings(words, offline)}
<div data-outbox-here></div>
<p data-when="aboutManager">${words.receiptKept(kept)}</p>
${place.guardian && html`<p data-when="in-confidence">${words.receiptLockedHere({ guardian: place.guardian.name })}</p>`}
<div data-when="unsaved">${wordsOfBrowser(words, '')}<p>${offline.didYouSave()}</p></div>
<p data-when="saved">${offline.wordsKept()}</p>
<p>${words.comeBack({ address: `${address}/thread` })}</p>
<p class="soft" data-when="received referred" data-reference="${anyReference}">${words.receiptReference({ reference: anyReference })}</p>
<div data-when="received"><h2>${words.happensNow()}</h2>
${reporterJourney(words, 'received', { notes: promisedNotes(page.lang, page.place) })}</div>
<div data-when="received">${moreWithWords(lang)}</div>
<p class="quiet-link" data-when="saved"><a href="${inLanguage(page, `/speak-up/${place.code}`)}">${words.tellMore()}</a></p>
</template>
${wordsForScripts(spoken(words, offline))}`
}

function headings(words: ReportingWords, offline: OfflineWords): SafeHtml {
  const received = statusTag('received', words.received())
  const lead = html`<span data-when="!put-off">${offline.keptLead()}</span><span data-when="put-off">${offline.laterLead()}</span>`
  return html`<div data-when="waiting">
${pageHeading({ title: offline.keptTitle(), above: statusTag('waiting', offline.notSent()), lead })}
<p data-when="shared">${offline.keptShared()}</p><p data-when="own">${offline.keptOwn()}</p></div>
<div data-when="received other-kind">${pageHeading({ title: words.thankYou(), above: received, lead: words.receiptLead() })}</div>
<div data-when="received good-care">${pageHeading({ title: words.thankYouGoodCare(), above: received, lead: words.receiptLeadGoodCare() })}</div>`
}

/** What a script says about a form: what is missing in it, and that there is no signal. */
function spoken(words: ReportingWords, offline: OfflineWords): Record<string, string> {
  return {
    storyMissing: words.storyMissing(),
    tooLong: words.tooLong(),
    atRiskMissing: words.atRiskMissing(),
    dayMissing: words.dayMissing(),
    dayAhead: words.dayAhead(),
    dayTooLongAgo: words.dayTooLongAgo(),
    nameMissing: words.nameMissing(),
    confidentNameMissing: words.confidentNameMissing(),
    confidenceOrKept: words.confidenceOrKept(),
    leaveEmpty: words.leaveEmpty(),
    checkAgain: offline.checkAgain(),
    changing: offline.changing(),
    asNew: offline.asNew(),
    noSignal: offline.noSignal(),
  }
}
