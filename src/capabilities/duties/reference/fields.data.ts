/** How a fact is asked for and said. The ids and what they mean are those of notifications.json. */
export type Field = {
  /** What a person is asked when it is not known. */
  readonly asks: string
  /** What the words mean here, where they could be taken otherwise. */
  readonly hint?: string
} & (
  | { readonly kind: 'yes-no'; readonly yes: string; readonly no: string }
  | { readonly kind: 'choice'; readonly name: string; readonly choices: Readonly<Record<string, string>> }
  | { readonly kind: 'number' | 'text' | 'moment'; readonly name: string }
)

const yesNo = (asks: string, yes: string, no: string, hint?: string): Field => {
  return { kind: 'yes-no', asks, yes, no, ...(hint ? { hint } : {}) }
}
const choice = (asks: string, name: string, choices: Record<string, string>, hint?: string): Field => {
  return { kind: 'choice', asks, name, choices, ...(hint ? { hint } : {}) }
}
const other = (kind: 'number' | 'text' | 'moment', asks: string, name: string, hint?: string): Field => {
  return { kind, asks, name, ...(hint ? { hint } : {}) }
}

const sameTest = '28 days in a row, so far or likely. “Not temporary” and “28 days” are the same test.'

export const fields = {
  'service.nation': choice('Which nation is the service in?', 'Nation', {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    northern_ireland: 'Northern Ireland',
  }),
  'service.regulatedActivity': yesNo(
    'Did it happen while we gave regulated care, or because of it?',
    'It happened in a regulated activity',
    'It did not happen in a regulated activity',
    'An activity that CQC registers, such as personal care, or accommodation with nursing or personal care.',
  ),
  'service.setting': choice('What kind of service is it?', 'Kind of service', {
    care_home: 'Care home',
    nursing_home: 'Care home with nursing',
    home_care: 'Home care',
    supported_living: 'Supported living',
    extra_care: 'Extra care',
    shared_lives: 'Shared lives',
    day: 'Day service',
    other: 'Another kind',
  }),
  'service.nhsFunded': yesNo(
    'Does the NHS pay for this person’s care?',
    'The NHS pays for the care',
    'The NHS does not pay for the care',
  ),
  'service.nhsStandardContract': yesNo(
    'Is the care under the NHS Standard Contract?',
    'The care is under the NHS Standard Contract',
    'The care is not under the NHS Standard Contract',
  ),
  'service.isCharity': yesNo('Are we a charity?', 'We are a charity', 'We are not a charity'),
  'service.ofstedRegistered': yesNo(
    'Is the setting registered with Ofsted?',
    'The setting is registered with Ofsted',
    'The setting is not registered with Ofsted',
  ),
  'service.odsCode': other('text', 'What is our ODS code, if we have one?', 'ODS code'),
  'person.isServiceUser': yesNo(
    'Did it happen to somebody we support?',
    'It happened to somebody we support',
    'It did not happen to somebody we support',
  ),
  'person.age': other('number', 'How old is the person, in years?', 'Age'),
  'person.hasCareSupportNeeds': yesNo(
    'Does the person have needs for care and support?',
    'The person has needs for care and support',
    'The person has no needs for care and support',
    'Whether or not the council meets any. For somebody we support, normally yes.',
  ),
  'person.unableToProtectSelf': yesNo(
    'Because of those needs, is the person unable to protect themselves?',
    'The person is not able to protect themselves because of those needs',
    'The person is able to protect themselves',
  ),
  'person.learningDisability': yesNo(
    'Does the person have a learning disability?',
    'The person has a learning disability',
    'The person has no learning disability',
  ),
  'person.autistic': yesNo(
    'Is the person autistic?',
    'The person is autistic',
    'The person is not autistic',
    'With a confirmed diagnosis.',
  ),
  'person.detainedMHA': yesNo(
    'Is the person liable to be detained by us under the Mental Health Act?',
    'The person is liable to be detained by us under the Mental Health Act',
    'The person is not liable to be detained by us under the Mental Health Act',
    'By us means: we are the hospital. DoLS, guardianship, a community treatment order or leave from another hospital are a no.',
  ),
  'person.capacityForThis': choice(
    'Can the person decide about this for themselves?',
    'Capacity for this decision',
    {
      yes: 'Yes',
      no: 'No',
    },
  ),
  'incident.category': other('text', 'What was it?', 'Category'),
  'incident.subcategory': other('text', 'What was it exactly?', 'What it was exactly'),
  'incident.unintendedOrUnexpected': yesNo(
    'Was it unintended or unexpected?',
    'It was unintended or unexpected',
    'It was intended and expected',
    'A yes says nothing about fault. A known complication counts too.',
  ),
  'incident.workRelated': yesNo(
    'Did the way work was done, equipment, or the premises play a significant part?',
    'It is work-related',
    'It is not work-related',
    'A care plan not followed or a faulty hoist: yes. A vehicle moving on a road, or treatment by or under a doctor or dentist: no.',
  ),
  'incident.occurredAt': other('moment', 'When did it happen?', 'Happened'),
  'incident.awareAt': other(
    'moment',
    'When did the registered person or controller know?',
    'Known to us since',
  ),
  'harm.physical': choice('Which physical harm came of it?', 'Physical harm', {
    none: 'None',
    low: 'Low',
    moderate: 'Moderate',
    severe: 'Severe',
    fatal: 'Fatal',
  }),
  'harm.psychological': choice('Which psychological harm came of it?', 'Psychological harm', {
    none: 'None',
    low: 'Low',
    moderate: 'Moderate',
    severe: 'Severe',
  }),
  'harm.death': yesNo(
    'Has the person died?',
    'The person has died',
    'The person is alive',
    'Also a natural death.',
  ),
  'harm.deathDuringOrMayResultFromActivity': yesNo(
    'Did the person die in our care, or may the death have come of our care?',
    'The person died in our care, or the death may have come of it',
    'The person did not die in our care, and the death did not come of it',
    'Care home: died while living with us. Home care, supported living, extra care, shared lives: died while we gave personal care. In any setting: the death has or may have resulted from the care.',
  ),
  'harm.deathRelatesDirectlyToIncident': yesNo(
    'Did the death come of what happened, and not of an illness taking its course?',
    'The death came of what happened',
    'The death was the natural course of an illness',
  ),
  'hcp.impairmentNotTemporary': yesNo(
    'Are senses, movement or thinking impaired, and not only for a time?',
    'An impairment is not temporary',
    'No impairment that is not temporary',
    sameTest,
  ),
  'hcp.impairment28d': yesNo(
    'Are senses, movement or thinking impaired for 28 days or more?',
    'An impairment for 28 days or more',
    'No impairment for 28 days or more',
    sameTest,
  ),
  'hcp.structuralChange': yesNo(
    'Has the structure of the body changed?',
    'The structure of the body changed',
    'The structure of the body did not change',
    'A fracture, an amputation.',
  ),
  'hcp.prolongedPain28d': yesNo(
    'Is there pain for 28 days or more, so far or likely?',
    'Pain for 28 days or more',
    'No pain for 28 days or more',
  ),
  'hcp.prolongedPsych28d': yesNo(
    'Is there psychological harm for 28 days or more, so far or likely?',
    'Psychological harm for 28 days or more',
    'No psychological harm for 28 days or more',
  ),
  'hcp.shortenedLife': yesNo(
    'Is the person’s life expectancy shortened?',
    'Life expectancy is shortened',
    'Life expectancy is not shortened',
  ),
  'hcp.treatmentToPreventDeathOrSuchInjury': yesNo(
    'Is treatment needed to prevent death, or one of these injuries?',
    'Treatment was needed to prevent death or such an injury',
    'No treatment was needed to prevent death or such an injury',
    'Treatment by a health care professional.',
  ),
  'skin.category': choice('Which category is the pressure ulcer?', 'Pressure ulcer', {
    '1': 'Category 1',
    '2': 'Category 2',
    '3': 'Category 3',
    '4': 'Category 4',
    dti: 'Deep tissue injury',
    unstageable: 'Unstageable',
  }),
  'skin.acquiredInOurCare': yesNo(
    'Did the pressure ulcer begin in our care?',
    'The pressure ulcer began in our care',
    'The pressure ulcer did not begin in our care',
  ),
  'safeguarding.abuseOrAllegation': yesNo(
    'Is abuse or neglect known, or does anyone say so?',
    'Abuse or neglect is known or alleged',
    'No abuse or neglect is known or alleged',
    'Sexual abuse, physical or psychological ill-treatment, theft or misuse of money or things, neglect that harms or may harm. Whether or not it is believed, and whoever says so.',
  ),
  'safeguarding.experiencingOrAtRisk': yesNo(
    'Is the person experiencing abuse or neglect, or at risk of it?',
    'The person is experiencing abuse or neglect, or at risk of it',
    'The person is not at risk of abuse or neglect',
  ),
  'safeguarding.immediateDanger': yesNo(
    'Is anyone in danger right now?',
    'Somebody is in danger right now',
    'Nobody is in danger right now',
    'If so, call 999 before you go on here.',
  ),
  'safeguarding.staffImplicated': yesNo(
    'Is somebody who works here said to be involved?',
    'Somebody who works here is said to be involved',
    'Nobody who works here is said to be involved',
  ),
  'police.reportedOrInvestigating': yesNo(
    'Has it been reported to the police, or are they looking into it?',
    'It was reported to the police, or they are looking into it',
    'It was not reported to the police',
  ),
  'police.suspectedCrime': yesNo('May it be a crime?', 'It may be a crime', 'Nothing points to a crime'),
  'dols.outcomeKnownOrWithdrawn': yesNo(
    'Is the outcome of a request to deprive somebody of liberty known, or was it withdrawn?',
    'The outcome of a request to deprive somebody of liberty is known, or it was withdrawn',
    'No outcome of a request to deprive somebody of liberty',
    'Granted or not granted, also because the person died; standard authorisation or Court of Protection.',
  ),
  'mha.unauthorisedAbsencePastMidnightFromSecureUnit': yesNo(
    'Was the person away from a secure unit without leave past midnight?',
    'The person was away from a secure unit without leave past midnight',
    'The person was not away from a secure unit without leave',
  ),
  'event.insufficientStaff': yesNo(
    'Were there too few suitable staff to run the service safely?',
    'There were too few suitable staff',
    'There were enough suitable staff',
  ),
  'event.utilityHoursOut': other(
    'number',
    'For how many hours on end has electricity, gas, water or sewerage been out?',
    'Hours without electricity, gas, water or sewerage',
    '0 if none is out. Look again while it goes on, before and at 24 hours.',
  ),
  'event.premisesDamageAffectsCare': yesNo(
    'Does damage to the building affect care, or may it?',
    'Damage to the building affects care',
    'No damage to the building affects care',
  ),
  'event.safetyDeviceHoursOut': other(
    'number',
    'For how many hours on end has the fire alarm, call system or another safety device failed?',
    'Hours without a fire alarm, call system or safety device',
    '0 if none failed. Look again while it goes on, before and at 24 hours.',
  ),
  'event.threatensSafeService': yesNo(
    'Does it stop the service from running safely, or may it?',
    'It stops, or may stop, the service running safely',
    'The service runs safely',
  ),
  'event.outbreakSuspected': yesNo(
    'Do you suspect an outbreak?',
    'An outbreak is suspected',
    'No outbreak is suspected',
    'Two or more linked cases, or more than expected.',
  ),
  'event.fire': yesNo(
    'Was there a fire or smoke?',
    'There was a fire or smoke',
    'There was no fire and no smoke',
    'Not a false alarm.',
  ),
  'event.foodPoisoningSuspected': yesNo(
    'Do you suspect food poisoning?',
    'Food poisoning is suspected',
    'Food poisoning is not suspected',
  ),
  'worker.death': yesNo(
    'Did somebody at work die of the accident?',
    'Somebody at work died of the accident',
    'Nobody at work died',
  ),
  'worker.specifiedInjury': yesNo(
    'Does somebody at work have a specified injury?',
    'Somebody at work has a specified injury',
    'Nobody at work has a specified injury',
    'Such as a fracture other than a finger, thumb or toe, an amputation, a serious burn, or losing consciousness from a head injury (RIDDOR 2013, regulation 4).',
  ),
  'worker.daysIncapacitated': other(
    'number',
    'For how many days in a row has somebody at work been unable to do their usual work?',
    'Days unable to do usual work',
    '0 if nobody. The day itself does not count, rest days do. Look again on day 4 and day 8.',
  ),
  'worker.occupationalDiseaseDiagnosed': yesNo(
    'Has a doctor diagnosed a listed disease that comes of the work?',
    'A doctor diagnosed a disease that comes of the work',
    'No disease that comes of the work was diagnosed',
    'In writing, and listed in RIDDOR 2013, regulation 8 or 9(1).',
  ),
  'worker.biologicalAgentDisease': yesNo(
    'Has a doctor diagnosed a disease from a germ or other biological agent at work?',
    'A doctor diagnosed a disease from a biological agent at work',
    'No disease from a biological agent at work was diagnosed',
    'In writing.',
  ),
  'nonWorker.takenDirectlyToHospitalForTreatment': yesNo(
    'Was somebody not at work taken straight to hospital to treat the injury?',
    'Somebody not at work was taken straight to hospital for treatment',
    'Nobody was taken straight to hospital for treatment',
    'From the scene, for treatment. A check to be on the safe side does not count.',
  ),
  'nonWorker.hospitalPremisesSpecifiedInjury': yesNo(
    'Did somebody not at work get a specified injury on hospital premises?',
    'Somebody not at work got a specified injury on hospital premises',
    'It was not on hospital premises',
  ),
  dangerousOccurrence: yesNo(
    'Was it a dangerous occurrence?',
    'It was a dangerous occurrence',
    'It was not a dangerous occurrence',
    'Only those listed in RIDDOR 2013, Schedule 2: such as a load-bearing part of a hoist or lift that fails, though not a sling.',
  ),
  'data.personalDataBreach': yesNo(
    'Were personal data lost, seen, changed or given to somebody who should not have them?',
    'There was a personal data breach',
    'There was no personal data breach',
  ),
  'data.riskToRights': choice(
    'How likely is it that somebody comes to harm by the breach?',
    'Risk to people from the breach',
    { unlikely: 'Unlikely', likely: 'Likely', high: 'High', unknown: 'We looked, and cannot tell yet' },
  ),
  'data.nhsNetworkOrDspt': yesNo(
    'Does the breach touch an NHS network, or data under our DSPT?',
    'The breach touches an NHS network or the DSPT',
    'The breach touches no NHS network and no DSPT',
  ),
  'medicine.controlledDrug': yesNo(
    'Is a controlled drug involved?',
    'A controlled drug is involved',
    'No controlled drug is involved',
  ),
  'medicine.cdDiscrepancyUnresolvedOrLoss': yesNo(
    'Is a controlled drug lost, or does the count not add up?',
    'A controlled drug is lost or the count does not add up',
    'The count of controlled drugs adds up',
  ),
  'medicine.suspectedAdverseReaction': yesNo(
    'Do you suspect a reaction to a medicine?',
    'A reaction to a medicine is suspected',
    'No reaction to a medicine is suspected',
  ),
  'device.adverseIncident': yesNo(
    'Did a medical device fail or harm somebody?',
    'A medical device failed or harmed somebody',
    'No medical device failed',
  ),
  'medicine.defective': yesNo('Is a medicine faulty?', 'A medicine is faulty', 'No medicine is faulty'),
  'staff.removedOrWouldBeForHarmOrRisk': yesNo(
    'Was somebody removed from regulated activity because of harm, or would they have been?',
    'Somebody was removed from regulated activity because of harm or risk',
    'Nobody was removed from regulated activity',
    'For those who look after employment; the record of learning keeps no more than this answer.',
  ),
  'staff.professionalRegister': choice(
    'On which professional register is the person?',
    'Professional register',
    {
      NMC: 'NMC',
      SWE: 'Social Work England',
      HCPC: 'HCPC',
      GPhC: 'GPhC',
      none: 'None',
    },
  ),
  'staff.fitnessConcern': yesNo(
    'Is there a concern that somebody may not be fit to practise?',
    'There is a concern about fitness to practise',
    'There is no concern about fitness to practise',
    'For those who look after employment; the record of learning keeps no more than this answer.',
  ),
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof fields

/** How a field is asked for and said; undefined when there is none of that name. */
export function fieldOf(name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name as FieldName] : undefined
}
