import type { Nation } from '#capabilities/organisation'
import type { Link } from '#web'
import type { ReportingWords } from '../messages.ts'

type Regulator = { name: string; phone: string; page: string }

/** Who inspects care in each nation, and the line for people who work in it (looked up 24 November 2026). */
const regulators: Record<Nation, Regulator> = {
  england: {
    name: 'Care Quality Commission',
    phone: '03000\u00a0616161',
    page: 'https://www.cqc.org.uk/contact-us/report-concern/report-concern-if-you-are-member-staff',
  },
  wales: {
    name: 'Care Inspectorate Wales',
    phone: '0300\u00a07900\u00a0126',
    page: 'https://www.careinspectorate.wales/contact-us/whistle-blowing',
  },
  scotland: {
    name: 'Care Inspectorate',
    phone: '0345\u00a0600\u00a09527',
    page: 'https://www.careinspectorate.com/index.php/complaints',
  },
  'northern-ireland': {
    name: 'Regulation and Quality Improvement Authority',
    phone: '028\u00a09536\u00a01990',
    page: 'https://www.rqia.org.uk/contact/complaints-feedback/whistleblowing/',
  },
}

/** The ways to speak up outside this organisation, for the service's nation; without a nation, those for everybody. */
export function otherRoutes(words: ReportingWords, nation?: Nation): Link[] {
  const police = { href: 'tel:101', text: words.routePolice() }
  const advice = {
    href: 'https://protect-advice.org.uk/',
    text: words.routeAdvice({ phone: '020\u00a03117\u00a02520' }),
  }
  if (nation === undefined) return [police, advice]
  const { name, phone, page } = regulators[nation]
  return [
    { href: page, text: words.routeRegulator({ regulator: name, phone }) },
    safeguarding(words, nation),
    police,
    advice,
  ]
}

function safeguarding(words: ReportingWords, nation: Nation): Link {
  return nation === 'northern-ireland'
    ? {
        href: 'https://www.nidirect.gov.uk/articles/recognising-adult-abuse-exploitation-and-neglect',
        text: words.routeSafeguardingNorthernIreland(),
      }
    : { href: 'https://www.gov.uk/find-local-council', text: words.routeSafeguarding() }
}
