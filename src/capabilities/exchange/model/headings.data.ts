import type { Field } from './fields.ts'

/**
 * The headings under which UK care registers keep each field, and some American ones. Word order, "of", "the", plurals
 * and brackets do not matter ("Date of the incident (dd/mm/yy)" is "incident date"). "=" asks for the whole heading:
 * "date" alone is when it happened, but "review date" is not.
 */
export const headingsOf: Readonly<Record<Field, string>> = {
  reference:
    'reference, ref, reference number, ref no, incident number, incident no, incident ref, incident reference, incident id, accident number, report number, report no, report id, report ref, case number, case ref, case id, complaint number, log number, log no, form number, datix, datix number, datix ref, serial number, abuse number, event id, record id, unique id, =id, =number, =no, =nr, =uid',
  occurredOn:
    '=date, incident date, accident date, event date, date happened, date occurred, date occurrence, occurred date, occurred, date fall, fall date, date error, date event, date near miss, happened when, when happened, when happen, date time incident, incident date time, date time, date time event, when',
  occurredAt:
    '=time, incident time, accident time, event time, time occurred, time happened, time occurrence, time fall, time event, approximate time, approx time, time day, 24hr time',
  reportedOn:
    'date reported, reported date, date incident reported, date reported manager, date reported office, reported, date received, received date, date logged, logged date, date raised, date entered, date recorded, date created, created date, created, date submitted, submitted, date notified, report date, date form completed, date completed form, opened date, date opened',
  service:
    'service, service name, home, home name, care home, care home name, nursing home, facility, facility id, facility name, facility number, location, location name, site, site name, establishment, branch, branch name, scheme, scheme name, house, property, project, provider name, cqc location, setting, office, region office, registered location',
  place:
    'place, unit, unit name, wing, floor, ward, room, room number, room no, area, area home, flat, round, location incident, incident location, accident location, location fall, where happened, where happen, where occurred, where, place incident, exact location, location within home, location home, location event, suite, lounge, team',
  kind: 'kind, event type, =type, incident type, type incident, record type, report type, type event, incident near miss, accident incident, incident or near miss, near miss, incident kind, nature event, incident accident near miss',
  category:
    'category, categories, incident category, main category, event category, category incident, =type, incident type, type incident, type accident, accident type, type event, event type, nature incident, nature accident, incident nature, type abuse, abuse type, cause group, classification, primary category, concern type, category abuse, error type, theme, injury type, type injury',
  subcategory:
    'subcategory, sub category, subcategories, sub type, subtype, secondary category, detail category, sub cause, category detail, incident subtype, type fall, fall type, type medication error, category 2, category level 2, specific type, second category',
  harm: 'harm, harm level, level harm, severity, severity harm, degree harm, actual harm, harm grade, severity rating, injury severity, impact, impact level, consequence, level injury, severity level, grade, risk rating, risk score, seriousness',
  story:
    'what happened, what happen, how happened, how happen, description, incident description, description incident, event description, description event, detail, incident detail, detail incident, event detail, detail event, full detail, brief description, short description, narrative, summary, incident summary, summary incident, account, circumstance, further detail, additional detail, more detail, additional information, further information, comment, comments, note, notes, factual account, story, brief detail, description accident, accident detail, what happened please describe, event summary, free text, incident, incident narrative, accident description, detail accident, nature incident detail',
  actionTaken:
    'action, action taken, immediate action, immediate action taken, action note, action time, follow up action, further action, action required, what done, what we did, response, steps taken, remedial action, corrective action, preventative action, action plan, treatment given, first aid given, measures taken, intervention, what did you do',
  outcome:
    'outcome, outcome note, result, investigation outcome, outcome investigation, investigation result, investigation finding, finding, conclusion, lesson, lesson learned, lesson learnt, learning, learning outcome, root cause, outcome comment, resolution, final outcome, manager comment, manager review, closing comment, what came',
  personInvolved:
    'person involved, resident, resident name, resident initial, resident id, service user, service user name, service user id, service user initial, su name, su initial, su id, su ref, client, client name, client id, client initial, client ref, person supported, person we support, person affected, individual, individual name, patient, patient id, customer, customer name, tenant, tenant name, name resident, name service user, name client, initial, initial person, name person, name person involved, injured person, resident code, people involved',
}

/** Headings that are known and are not a field of ours. Names of staff are left out: a historical record owes nobody a reporter. */
export const otherHeadings: readonly {
  readonly words: string
  readonly use: 'keep' | 'leave-out'
  readonly why: string
}[] = [
  {
    words:
      'reported by, reporter, reporter name, completed by, form completed by, logged by, entered by, created by, recorded by, raised by, submitted by, name reporter, person reporting, reported to, escalated to, person completing form, your name, informant',
    use: 'leave-out',
    why: 'It names who reported. Imported records have no reporter, so it is left out.',
  },
  {
    words:
      'staff, staff name, staff member, staff involved, staff on duty, carer, carer name, carer involved, care worker, worker, worker name, employee, employee name, nurse, nurse name, witness, witness name, manager, manager name, investigator, investigating officer, assigned to, owner, action owner, responsible person, person responsible, handler, reviewed by, closed by, signed, signed by, signature, key worker, senior on duty, lead, action by',
    use: 'leave-out',
    why: 'It names colleagues. A learning record describes how work is set up, so names are left out.',
  },
  {
    words:
      'name, full name, first name, forename, surname, last name, date birth, dob, address, postcode, phone, telephone, mobile, email, email address, nhs number, next kin, nok, gp name, age',
    use: 'leave-out',
    why: 'It is personal detail that learning does not need, so it is left out.',
  },
  {
    words:
      'facility type, service type, home type, type service, type home, type facility, provider type, outcome code, action code, code, status, state',
    use: 'keep',
    why: 'It is not one of our fields. It is kept beside the record as written.',
  },
  {
    words:
      'date closed, closed date, closed, review date, date review, next review, due date, action due date, target date, completion date, date completed, date action completed, inspection date, date notified cqc, date family informed, cqc notified, cqc notification, safeguarding referral, riddor, riddor reportable, family informed, gp informed, month, year, day, day week, quarter, week',
    use: 'keep',
    why: 'It is not one of our fields. It is kept beside the record as written.',
  },
  {
    words: 'row file before, why not imported',
    use: 'leave-out',
    why: 'We added it to rows that could not be imported. It is no part of the record.',
  },
]
