import type { Facts } from './condition.ts'

/**
 * One row for each rule: facts that indicate it, other values that indicate it just as well, single values that end it, and
 * single facts that leave it open when nobody knows them.
 */
export type RuleCase = {
  rule: string
  holds: Facts
  also?: readonly Facts[]
  not: readonly Facts[]
  open: readonly { without: string; missing?: readonly string[] }[]
}

const england = { 'service.nation': 'england' } as const
const regulated = { ...england, 'service.regulatedActivity': true } as const
const supported = { ...regulated, 'person.isServiceUser': true } as const
const abroad = { 'service.nation': 'scotland' } as const
const notRegulated = { 'service.regulatedActivity': false } as const
const visitor = { 'person.isServiceUser': false } as const
const nation = { without: 'service.nation' } as const
const activity = { without: 'service.regulatedActivity' } as const
const whose = { without: 'person.isServiceUser' } as const
const noOpinion = {
  'hcp.impairmentNotTemporary': false,
  'hcp.impairment28d': false,
  'hcp.structuralChange': false,
  'hcp.prolongedPain28d': false,
  'hcp.prolongedPsych28d': false,
  'hcp.shortenedLife': false,
  'hcp.treatmentToPreventDeathOrSuchInjury': false,
} as const
const opinions = Object.keys(noOpinion).map(field => ({ ...noOpinion, [field]: true }))
const noUlcer = { 'skin.category': '2', 'skin.acquiredInOurCare': false } as const
const workRelated = { 'service.nation': 'wales', 'incident.workRelated': true } as const
const notWork = { 'incident.workRelated': false } as const
const breach = { 'service.nation': 'northern_ireland', 'data.personalDataBreach': true } as const

export const ruleCases: readonly RuleCase[] = [
  {
    rule: 'CQC-R16-DEATH',
    holds: { ...supported, 'harm.death': true, 'harm.deathDuringOrMayResultFromActivity': true },
    also: [{ 'person.detainedMHA': false }, { 'person.detainedMHA': 'unknown' }, { 'harm.physical': 'none' }],
    not: [
      abroad,
      notRegulated,
      visitor,
      { 'harm.death': false },
      { 'harm.deathDuringOrMayResultFromActivity': false },
      { 'person.detainedMHA': true },
    ],
    open: [
      nation,
      activity,
      whose,
      { without: 'harm.death' },
      { without: 'harm.deathDuringOrMayResultFromActivity' },
    ],
  },
  {
    rule: 'CQC-R17-DETAINED',
    holds: { ...regulated, 'person.detainedMHA': true, 'harm.death': true },
    also: [{ 'harm.death': false, 'mha.unauthorisedAbsencePastMidnightFromSecureUnit': true }],
    not: [
      abroad,
      notRegulated,
      { 'person.detainedMHA': false },
      { 'harm.death': false, 'mha.unauthorisedAbsencePastMidnightFromSecureUnit': false },
    ],
    open: [
      nation,
      activity,
      { without: 'person.detainedMHA' },
      { without: 'harm.death', missing: ['harm.death', 'mha.unauthorisedAbsencePastMidnightFromSecureUnit'] },
    ],
  },
  {
    rule: 'CQC-R18-INJURY',
    holds: { ...supported, ...noOpinion, ...noUlcer, 'hcp.structuralChange': true },
    also: [
      ...opinions,
      ...['3', '4', 'unstageable'].map(category => ({
        ...noOpinion,
        'skin.category': category,
        'skin.acquiredInOurCare': true,
      })),
    ],
    not: [
      abroad,
      notRegulated,
      visitor,
      noOpinion,
      { ...noOpinion, 'skin.category': '2', 'skin.acquiredInOurCare': true },
      { ...noOpinion, 'skin.category': 'dti', 'skin.acquiredInOurCare': true },
      { ...noOpinion, 'skin.category': '4', 'skin.acquiredInOurCare': false },
    ],
    open: [nation, activity, whose, { without: 'hcp.structuralChange' }],
  },
  {
    rule: 'CQC-R18-ABUSE',
    holds: { ...supported, 'safeguarding.abuseOrAllegation': true },
    not: [abroad, notRegulated, visitor, { 'safeguarding.abuseOrAllegation': false }],
    open: [nation, activity, whose, { without: 'safeguarding.abuseOrAllegation' }],
  },
  {
    rule: 'CQC-R18-POLICE',
    holds: { ...regulated, 'police.reportedOrInvestigating': true },
    also: [visitor],
    not: [abroad, notRegulated, { 'police.reportedOrInvestigating': false }],
    open: [nation, activity, { without: 'police.reportedOrInvestigating' }],
  },
  {
    rule: 'CQC-R18-EVENT',
    holds: {
      ...regulated,
      'event.threatensSafeService': true,
      'event.insufficientStaff': false,
      'event.utilityHoursOut': 0,
      'event.premisesDamageAffectsCare': false,
      'event.safetyDeviceHoursOut': 0,
    },
    also: [
      { 'event.threatensSafeService': false, 'event.insufficientStaff': true },
      { 'event.threatensSafeService': false, 'event.premisesDamageAffectsCare': true },
      { 'event.threatensSafeService': false, 'event.utilityHoursOut': 24.1 },
      { 'event.threatensSafeService': false, 'event.safetyDeviceHoursOut': 25 },
      { 'event.utilityHoursOut': 3 },
    ],
    not: [
      abroad,
      notRegulated,
      { 'event.threatensSafeService': false },
      { 'event.threatensSafeService': false, 'event.utilityHoursOut': 24, 'event.safetyDeviceHoursOut': 24 },
    ],
    open: [nation, activity, { without: 'event.threatensSafeService' }],
  },
  {
    rule: 'CQC-R18-DOLS',
    holds: { ...regulated, 'dols.outcomeKnownOrWithdrawn': true },
    not: [abroad, notRegulated, { 'dols.outcomeKnownOrWithdrawn': false }],
    open: [nation, activity, { without: 'dols.outcomeKnownOrWithdrawn' }],
  },
  {
    rule: 'DOC-R20',
    holds: {
      ...supported,
      ...noOpinion,
      'incident.unintendedOrUnexpected': true,
      'harm.deathRelatesDirectlyToIncident': true,
    },
    also: opinions.map(opinion => ({ 'harm.deathRelatesDirectlyToIncident': false, ...opinion })),
    not: [
      abroad,
      notRegulated,
      visitor,
      { 'incident.unintendedOrUnexpected': false },
      { 'harm.deathRelatesDirectlyToIncident': false },
      // The NHS harm grade is not the test of regulation 20(9).
      { 'harm.deathRelatesDirectlyToIncident': false, 'harm.physical': 'severe' },
    ],
    open: [
      nation,
      activity,
      whose,
      { without: 'incident.unintendedOrUnexpected' },
      { without: 'harm.deathRelatesDirectlyToIncident' },
    ],
  },
  {
    rule: 'CANDOUR-GENERAL',
    holds: { ...england, 'person.isServiceUser': true, 'harm.physical': 'low', 'harm.psychological': 'none' },
    also: [
      { 'harm.physical': 'moderate' },
      { 'harm.physical': 'severe' },
      { 'harm.physical': 'fatal' },
      { 'harm.physical': 'none', 'harm.psychological': 'low' },
      { 'harm.physical': null, 'harm.psychological': 'severe' },
    ],
    not: [abroad, visitor, { 'harm.physical': 'none' }],
    open: [nation, whose, { without: 'harm.physical' }],
  },
  {
    rule: 'SG-S42',
    holds: {
      ...england,
      'person.hasCareSupportNeeds': true,
      'safeguarding.experiencingOrAtRisk': false,
      'safeguarding.abuseOrAllegation': true,
      'person.unableToProtectSelf': true,
      'person.age': 81,
    },
    also: [
      { 'person.age': 18 },
      { 'person.age': null },
      { 'person.unableToProtectSelf': null },
      { 'safeguarding.experiencingOrAtRisk': true, 'safeguarding.abuseOrAllegation': false },
    ],
    not: [
      abroad,
      { 'person.hasCareSupportNeeds': false },
      { 'person.unableToProtectSelf': false },
      { 'person.age': 17 },
      { 'safeguarding.abuseOrAllegation': false },
    ],
    open: [nation, { without: 'person.hasCareSupportNeeds' }, { without: 'safeguarding.abuseOrAllegation' }],
  },
  {
    rule: 'POLICE-999',
    holds: { ...abroad, 'safeguarding.immediateDanger': true, 'police.suspectedCrime': false },
    also: [{ 'safeguarding.immediateDanger': false, 'police.suspectedCrime': true }],
    not: [{ 'safeguarding.immediateDanger': false }],
    open: [nation, { without: 'safeguarding.immediateDanger' }],
  },
  {
    rule: 'CHILD-SG',
    holds: {
      ...england,
      'person.age': 17,
      'safeguarding.abuseOrAllegation': true,
      'safeguarding.experiencingOrAtRisk': false,
    },
    also: [{ 'safeguarding.abuseOrAllegation': false, 'safeguarding.experiencingOrAtRisk': true }],
    not: [abroad, { 'person.age': 18 }, { 'safeguarding.abuseOrAllegation': false }],
    open: [nation, { without: 'person.age' }, { without: 'safeguarding.abuseOrAllegation' }],
  },
  {
    rule: 'RIDDOR-DEATH',
    holds: { ...workRelated, 'worker.death': true, 'harm.death': false },
    also: [{ 'worker.death': false, 'harm.death': true, 'harm.deathRelatesDirectlyToIncident': true }],
    not: [
      { 'service.nation': 'northern_ireland' },
      notWork,
      { 'worker.death': false },
      { 'worker.death': false, 'harm.death': true, 'harm.deathRelatesDirectlyToIncident': false },
    ],
    open: [nation, { without: 'incident.workRelated' }, { without: 'worker.death' }],
  },
  {
    rule: 'RIDDOR-SPECIFIED',
    holds: { ...workRelated, 'worker.specifiedInjury': true },
    not: [{ 'service.nation': 'northern_ireland' }, notWork, { 'worker.specifiedInjury': false }],
    open: [nation, { without: 'incident.workRelated' }, { without: 'worker.specifiedInjury' }],
  },
  {
    rule: 'RIDDOR-7DAY',
    holds: { ...workRelated, 'worker.daysIncapacitated': 8 },
    not: [{ 'service.nation': 'northern_ireland' }, notWork, { 'worker.daysIncapacitated': 7 }],
    open: [nation, { without: 'incident.workRelated' }, { without: 'worker.daysIncapacitated' }],
  },
  {
    rule: 'RIDDOR-NONWORKER',
    holds: {
      ...workRelated,
      'nonWorker.takenDirectlyToHospitalForTreatment': true,
      'nonWorker.hospitalPremisesSpecifiedInjury': false,
    },
    also: [
      {
        'nonWorker.takenDirectlyToHospitalForTreatment': false,
        'nonWorker.hospitalPremisesSpecifiedInjury': true,
      },
    ],
    not: [
      { 'service.nation': 'northern_ireland' },
      notWork,
      { 'nonWorker.takenDirectlyToHospitalForTreatment': false },
    ],
    open: [
      nation,
      { without: 'incident.workRelated' },
      { without: 'nonWorker.takenDirectlyToHospitalForTreatment' },
    ],
  },
  {
    rule: 'RIDDOR-DO',
    holds: { 'service.nation': 'scotland', dangerousOccurrence: true },
    also: [notWork],
    not: [{ 'service.nation': 'northern_ireland' }, { dangerousOccurrence: false }],
    open: [nation, { without: 'dangerousOccurrence' }],
  },
  {
    rule: 'RIDDOR-DISEASE',
    holds: {
      ...england,
      'worker.occupationalDiseaseDiagnosed': true,
      'worker.biologicalAgentDisease': false,
    },
    also: [{ 'worker.occupationalDiseaseDiagnosed': false, 'worker.biologicalAgentDisease': true }],
    not: [{ 'service.nation': 'northern_ireland' }, { 'worker.occupationalDiseaseDiagnosed': false }],
    open: [nation, { without: 'worker.occupationalDiseaseDiagnosed' }],
  },
  {
    rule: 'ICO-72H',
    holds: { ...breach, 'data.riskToRights': 'likely' },
    // Assessed and cannot yet be told: never read as "not likely".
    also: [{ 'data.riskToRights': 'high' }, { 'data.riskToRights': 'unknown' }],
    not: [{ 'data.personalDataBreach': false }, { 'data.riskToRights': 'unlikely' }],
    open: [nation, { without: 'data.personalDataBreach' }, { without: 'data.riskToRights' }],
  },
  {
    rule: 'ICO-PEOPLE',
    holds: { ...breach, 'data.riskToRights': 'high' },
    not: [
      { 'data.personalDataBreach': false },
      { 'data.riskToRights': 'likely' },
      { 'data.riskToRights': 'unlikely' },
    ],
    open: [nation, { without: 'data.personalDataBreach' }, { without: 'data.riskToRights' }],
  },
  {
    rule: 'DSPT-INCIDENT',
    holds: {
      ...england,
      'data.personalDataBreach': true,
      'data.nhsNetworkOrDspt': true,
      'data.riskToRights': 'likely',
    },
    also: [{ 'data.riskToRights': 'high' }, { 'data.riskToRights': 'unknown' }],
    not: [
      abroad,
      { 'data.personalDataBreach': false },
      { 'data.nhsNetworkOrDspt': false },
      { 'data.riskToRights': 'unlikely' },
    ],
    open: [nation, { without: 'data.nhsNetworkOrDspt' }, { without: 'data.riskToRights' }],
  },
  {
    rule: 'CD-CDAO',
    holds: {
      ...england,
      'medicine.controlledDrug': true,
      'medicine.cdDiscrepancyUnresolvedOrLoss': true,
      'harm.physical': 'low',
    },
    also: ['moderate', 'severe', 'fatal'].map(physical => ({
      'medicine.cdDiscrepancyUnresolvedOrLoss': false,
      'harm.physical': physical,
    })),
    not: [abroad, { 'medicine.controlledDrug': false }, { 'medicine.cdDiscrepancyUnresolvedOrLoss': false }],
    open: [
      nation,
      { without: 'medicine.controlledDrug' },
      { without: 'medicine.cdDiscrepancyUnresolvedOrLoss' },
    ],
  },
  {
    rule: 'MHRA-YC',
    holds: {
      ...abroad,
      'medicine.suspectedAdverseReaction': true,
      'device.adverseIncident': false,
      'medicine.defective': false,
    },
    also: [
      { 'medicine.suspectedAdverseReaction': false, 'device.adverseIncident': true },
      { 'medicine.suspectedAdverseReaction': false, 'medicine.defective': true },
    ],
    not: [{ 'medicine.suspectedAdverseReaction': false }],
    open: [nation, { without: 'medicine.suspectedAdverseReaction' }],
  },
  {
    rule: 'LFPSE',
    holds: {
      ...england,
      'person.isServiceUser': true,
      'service.nhsFunded': true,
      'service.nhsStandardContract': false,
    },
    also: [
      { 'service.nhsFunded': false, 'service.nhsStandardContract': true },
      { 'service.nhsFunded': false, 'service.odsCode': 'VLXYZ' },
    ],
    // A code that nobody knows does not exist: exists is never unknown.
    not: [abroad, visitor, { 'service.nhsFunded': false }],
    open: [nation, whose, { without: 'service.nhsFunded' }],
  },
  {
    rule: 'LEDER',
    holds: {
      ...england,
      'harm.death': true,
      'person.age': 18,
      'person.learningDisability': true,
      'person.autistic': false,
    },
    also: [{ 'person.learningDisability': false, 'person.autistic': true }],
    not: [abroad, { 'harm.death': false }, { 'person.age': 17 }, { 'person.learningDisability': false }],
    open: [
      nation,
      { without: 'harm.death' },
      { without: 'person.age' },
      { without: 'person.learningDisability' },
    ],
  },
  {
    rule: 'UKHSA',
    holds: { ...england, 'event.outbreakSuspected': true },
    not: [abroad, { 'event.outbreakSuspected': false }],
    open: [nation, { without: 'event.outbreakSuspected' }],
  },
  {
    rule: 'FOOD',
    holds: { ...england, 'event.foodPoisoningSuspected': true },
    not: [abroad, { 'event.foodPoisoningSuspected': false }],
    open: [nation, { without: 'event.foodPoisoningSuspected' }],
  },
  {
    rule: 'FIRE',
    holds: { 'service.nation': 'northern_ireland', 'event.fire': true },
    not: [{ 'event.fire': false }],
    open: [nation, { without: 'event.fire' }],
  },
  {
    rule: 'DBS-REFERRAL',
    holds: { 'service.nation': 'wales', 'staff.removedOrWouldBeForHarmOrRisk': true },
    not: [abroad, { 'staff.removedOrWouldBeForHarmOrRisk': false }],
    open: [nation, { without: 'staff.removedOrWouldBeForHarmOrRisk' }],
  },
  {
    rule: 'PROF-REG',
    holds: { ...england, 'staff.fitnessConcern': true, 'staff.professionalRegister': 'NMC' },
    also: ['SWE', 'HCPC', 'GPhC'].map(register => ({ 'staff.professionalRegister': register })),
    not: [abroad, { 'staff.fitnessConcern': false }, { 'staff.professionalRegister': 'none' }],
    open: [nation, { without: 'staff.fitnessConcern' }, { without: 'staff.professionalRegister' }],
  },
  {
    rule: 'CORONER',
    holds: {
      ...england,
      'harm.death': true,
      'harm.deathRelatesDirectlyToIncident': true,
      'incident.subcategory': 'fall.unwitnessed',
      'safeguarding.abuseOrAllegation': false,
      'person.detainedMHA': false,
    },
    also: [
      // A link that nobody knows is a reason to tell the doctor.
      { 'harm.deathRelatesDirectlyToIncident': null },
      { 'harm.deathRelatesDirectlyToIncident': false, 'incident.subcategory': 'death.unexpected' },
      { 'harm.deathRelatesDirectlyToIncident': false, 'incident.subcategory': 'death.suspected_suicide' },
      { 'harm.deathRelatesDirectlyToIncident': false, 'safeguarding.abuseOrAllegation': true },
      { 'harm.deathRelatesDirectlyToIncident': false, 'person.detainedMHA': true },
    ],
    not: [abroad, { 'harm.death': false }, { 'harm.deathRelatesDirectlyToIncident': false }],
    open: [nation, { without: 'harm.death' }],
  },
  {
    rule: 'COMMISSIONER',
    holds: {
      ...england,
      'harm.physical': 'severe',
      'safeguarding.abuseOrAllegation': false,
      'event.threatensSafeService': false,
    },
    also: [
      { 'harm.physical': 'fatal' },
      { 'harm.physical': 'none', 'safeguarding.abuseOrAllegation': true },
      { 'harm.physical': 'none', 'event.threatensSafeService': true },
    ],
    not: [abroad, { 'harm.physical': 'moderate' }],
    open: [nation, { without: 'harm.physical' }],
  },
  {
    rule: 'OFSTED',
    holds: {
      ...england,
      'service.ofstedRegistered': true,
      'person.age': 17,
      'harm.death': true,
      'safeguarding.abuseOrAllegation': false,
      'police.reportedOrInvestigating': false,
    },
    also: [
      { 'harm.death': false, 'safeguarding.abuseOrAllegation': true },
      { 'harm.death': false, 'police.reportedOrInvestigating': true },
    ],
    not: [abroad, { 'service.ofstedRegistered': false }, { 'person.age': 18 }, { 'harm.death': false }],
    open: [
      nation,
      { without: 'service.ofstedRegistered' },
      { without: 'person.age' },
      { without: 'harm.death' },
    ],
  },
  {
    rule: 'CHARITY',
    holds: {
      ...england,
      'service.isCharity': true,
      'harm.physical': 'severe',
      'safeguarding.abuseOrAllegation': false,
    },
    also: [{ 'harm.physical': 'fatal' }, { 'harm.physical': 'none', 'safeguarding.abuseOrAllegation': true }],
    not: [abroad, { 'service.isCharity': false }, { 'harm.physical': 'moderate' }],
    open: [nation, { without: 'service.isCharity' }, { without: 'harm.physical' }],
  },
  {
    rule: 'INSURER',
    holds: { ...abroad, 'harm.physical': 'severe' },
    also: [{ 'harm.physical': 'fatal' }],
    not: [{ 'harm.physical': 'moderate' }, { 'harm.physical': 'none' }],
    open: [nation, { without: 'harm.physical' }],
  },
]
