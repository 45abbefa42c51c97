import { type Nation, nations } from '#capabilities/organisation'
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

const everyNation = Object.keys(regulators) as Nation[]

/** The ways to speak up outside this organisation, for the service's nation; on a page that knows no service, for all four. */
export function otherRoutes(words: ReportingWords, nation?: Nation): Link[] {
  const advice = {
    href: 'https://protect-advice.org.uk/',
    text: words.routeAdvice({ phone: '020\u00a03117\u00a02520' }),
  }
  const where = nation ? [nation] : everyNation
  const inspect = where.map(each => regulator(words, each, nation === undefined))
  const guard = nation ? [safeguarding(words, nation)] : everySafeguarding(words)
  return [...inspect, ...guard, police(words), advice]
}

/** Those of them who act at once, for whom a call at the service would reach the wrong person. */
export function callOutside(words: ReportingWords, nation: Nation): Link[] {
  return [safeguarding(words, nation), police(words)]
}

function police(words: ReportingWords): Link {
  return { href: 'tel:101', text: words.routePolice() }
}

function regulator(words: ReportingWords, nation: Nation, withNation: boolean): Link {
  const { name, phone, page } = regulators[nation]
  const said = withNation && !name.includes(nations[nation]) ? `${name} (${nations[nation]})` : name
  return { href: page, text: words.routeRegulator({ regulator: said, phone }) }
}

// One page finds the council in three nations.
const everySafeguarding = (words: ReportingWords) => [
  safeguarding(words, 'england'),
  safeguarding(words, 'northern-ireland'),
]

function safeguarding(words: ReportingWords, nation: Nation): Link {
  return nation === 'northern-ireland'
    ? {
        href: 'https://www.nidirect.gov.uk/articles/recognising-adult-abuse-exploitation-and-neglect',
        text: words.routeSafeguardingNorthernIreland(),
      }
    : { href: 'https://www.gov.uk/find-local-council', text: words.routeSafeguarding() }
}
