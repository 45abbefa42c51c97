import type { Span } from './span.ts'
import { roles } from './words/cues.data.ts'
import { fold } from './words/fold.ts'
import { isCareWord, isVeryCommon } from './words/vocabulary.ts'

const part = "(?:\\p{Lu}[\\p{L}'’-]*|St\\.?)"
const run = `${part}(?: (?:${part}|&|and|of|y|the))* `
const bodies =
  'Surgery|Surgeries|Hospital|Hospitals|Infirmary|Pharmacy|Chemists?|Council|Ltd|Limited|LLP|PLC|Plc|CIC|Trust|Care Home|Nursing Home|Residential Home|Retirement Home|Care Centre|Rest Home|House|Lodge|Court|Grange|Manor|Hall|Hospice|Clinic|Centre|Center|School|College|University|Academy|Agency|Staffing|Recruitment|Homecare|Domiciliary|Care|Support|Services|Service|Stores|Foundation|Charity|Association|Society|Dental|Dentists?|Telecare|Practice|Opticians?|Solicitors|Constabulary|Housing|General|Laundry|Taxis?|Cabs|Cars|Transport|Catering|Foods|Bakery|Supplies|Equipment|Healthcare|Medical|Partnership|Group|Villa|Retreat|Care Group|Extra Care|Mobility|Hotel|Inn|Club|Choir|Church|Chapel|Mosque|Temple|Gurdwara|Nursery|Library|Museum|Theatre|Garage|Salon|Funeral Directors|Funerals|Funeralcare|Undertakers|Removals|Plumbing|Electrical|Electrics|Security|Alarms|Bank|Union|Department|Minor Injuries Unit|Assessment Unit|Walk-in Centre|Walk-In Centre|Hire|UK|Co|Company|plc|Outreach|Care at Home|Renal Unit|Dialysis Unit|Stroke Unit|Day Unit|View|Gardens|Park|Heights|Homes|Home|Health Board|Board|Authority|Federation|Network|Alliance|Project|Hub|Nursing|Community|Companions|Carers|Respite|Villas|Chiropody|Podiatry|Physio|Physiotherapy|Hairdressing|Hairdressers|Travel|Coaches|Kitchen|Bistro|Arms|Tavern|Players|Band|Rovers|Shop|Supermarket|Post Office|Vets|Law|Legal|Partners|Associates|Consulting|Training|Learning|Systems|Software|Digital|Health|Wellbeing|Living|Ambulance|Airways|Airport|Insurance|Energy|Water|Finance|Payroll|People|Staff|Recruiting|Friends|Advocacy|Mediation|Optical|Eyecare|Hearing|Audiology|Chest Clinic|Primary|Infants|Juniors|High School|Prison|Barracks|Regiment|Works|Mill|Farm|Brewery|Steelworks|Colliery|Circle|Guild|Fellowship|Parish|Priory|Abbey|Cathedral|Convent|Press|Times|Echo|Gazette|Post|News|Radio|Cottage'
const spots =
  'Unit|Ward|Suite|Wing|Corridor|Lounge|Garden|Floor|Landing|Annexe|House Unit|Household|Beach|Hill|Street|Road|Lane|Avenue|Market|Square|Bridge|Green|Common|Station|Woods?|Lake|Bay|Valley|Island|Cafe|Café|Park|Fields?'
const kinds = `${bodies}|${spots}`
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${run})(?<kind>${kinds})(?: (?:${kinds}))*(?![\\p{L}-])`,
  'gu',
)
const shouted = new RegExp(
  `(?<![\\p{L}\\d])(?<name>[\\p{Lu}'’-]{3,} )(?<kind>${kinds.toUpperCase()})(?: (?:${kinds.toUpperCase()}))*(?![\\p{L}-])`,
  'gu',
)
// A writer in a hurry leaves the capital of what it is: "Cwm Gwyn hospital".
const small = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${part} (?:${part} ){0,2})(?<kind>hospital|surgery|hospice|pharmacy|care home|nursing home|medical centre|health centre|day centre|school|college|church|council|infirmary)(?!\\p{L})`,
  'gu',
)
const seat =
  /\b(?:University|College|Bank|Church|Hospital|Diocese|Council|Borough|City|School|Royal Borough|Sisters|Convent|Our Lady|Friends|Knights|Church|House|Order) of (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)*/gu
const body = new RegExp(`^(?:${bodies})$`, 'i')
const generic = new Set(
  `day care home nursing memory social adult adults health community county district borough the our this local dementia end life falls pain eye hospital general personal palliative private primary secondary respite residential elderly older people young mental learning disability district emergency
  acute intensive first second third top ground upper lower main staff new old sun quiet garden dining tv television activity activities sensory smoking family dr mr mrs ms miss a an and of in at to from for with is was we he she they it i no not all any both his her their my your on by gp nhs cqc crb dbs mca dols continuing extra
  good great best poor oral skin foot hand mouth wound bowel continence catheter stoma crisis rapid response out hours duty safeguarding customer human public occupational speech language physio diabetes stroke renal cardiac x-ray minor injuries urgent high low side short long term basic total full enhanced domiciliary live-in
  assisted independent supported sheltered housing medical dental nutritional emotional spiritual pastoral peer one one-to-one night late early morning evening weekend agency bank relief sister nurse matron doctor father mum dad nan care's asc it hr monday tuesday wednesday thursday friday saturday sunday christmas please thank dear hi hello
  wheelchair equipment ambulance patient transport laundry kitchen meals meal spa prayer church coffee tea lunch breakfast supper when then after before if as but so that what which who where how why`.split(
    /\s+/,
  ),
)

/** Organisations and parts of a house: names with a capital that end in what they are, such as Surgery, Council or Wing. */
export function findOrganisations(text: string): Span[] {
  const seats = [...text.matchAll(seat)].map(
    ({ 0: it, index }) =>
      ({ start: index, end: index + it.length, label: 'ORGANISATION', certainty: 'possible' }) as const,
  )
  const named = [...text.matchAll(pattern), ...text.matchAll(shouted), ...text.matchAll(small)].flatMap(
    match => {
      const whole = match[0]
      const words = (match.groups?.name ?? '').trim().split(' ')
      const skipped = leadingGeneric(words)
      if (skipped === words.length) return []
      const start =
        match.index + words.slice(0, skipped).reduce((length, word) => length + word.length + 1, 0)
      const label = body.test(match.groups?.kind ?? '') ? 'ORGANISATION' : 'LOCATION'
      return [{ start, end: match.index + whole.length, label, certainty: 'possible' } as const]
    },
  )
  return [...seats, ...named]
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase()
}

function leadingGeneric(words: readonly string[]): number {
  const first = words.findIndex(
    word =>
      /^\p{Lu}/u.test(word) &&
      !generic.has(word.toLowerCase()) &&
      !(isShouted(word) && isVeryCommon(fold(word))),
  )
  if (first < 0) return words.length
  return words[first - 1] === 'The' ? first - 1 : first
}

const loose =
  /(?<=\b(?:from|at|by|via|with|called|near|for|to|of|in) )(?:The )?\p{Lu}[\p{Ll}'’-]+(?: (?:(?:&|and|of|y|the|in) )?\p{Lu}[\p{Ll}'’-]+)+|(?<=\p{Ll},? )The \p{Lu}[\p{Ll}'’-]+/gu

/** Names of several words, or with their own The, that say no kind: "from Golden Years", "at The Laurels". */
export function findLooseNames(text: string): Span[] {
  return [...text.matchAll(loose)].flatMap(({ 0: it, index }) => {
    const words = it.split(' ').filter(word => /^\p{Lu}/u.test(word) && word !== 'The')
    const plain = words.every(
      word => generic.has(word.toLowerCase()) || isCareWord(fold(word)) || roles.has(fold(word)),
    )
    return plain
      ? []
      : [{ start: index, end: index + it.length, label: 'ORGANISATION', certainty: 'possible' } as const]
  })
}
