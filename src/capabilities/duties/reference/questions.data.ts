/** The questions in the order and the groups in which a person meets them. What is the same for a service is asked once. */
export const questionGroups: readonly { title: string; hint?: string; fields: readonly string[] }[] = [
  {
    title: 'When',
    fields: [
      'incident.occurredAt',
      'incident.awareAt',
      'moment.diagnosis',
      'moment.outcome',
      'moment.bothConditionsMet',
      'moment.decision',
    ],
  },
  {
    title: 'The person',
    fields: [
      'person.isServiceUser',
      'person.age',
      'person.hasCareSupportNeeds',
      'person.unableToProtectSelf',
      'person.learningDisability',
      'person.autistic',
      'person.capacityForThis',
      'person.detainedMHA',
      'mha.unauthorisedAbsencePastMidnightFromSecureUnit',
    ],
  },
  {
    title: 'Safeguarding and the police',
    fields: [
      'safeguarding.immediateDanger',
      'safeguarding.abuseOrAllegation',
      'safeguarding.experiencingOrAtRisk',
      'safeguarding.staffImplicated',
      'police.suspectedCrime',
      'police.reportedOrInvestigating',
      'dols.outcomeKnownOrWithdrawn',
    ],
  },
  {
    title: 'What came of it',
    fields: [
      'incident.unintendedOrUnexpected',
      'harm.death',
      'harm.deathDuringOrMayResultFromActivity',
      'harm.deathRelatesDirectlyToIncident',
      'skin.category',
      'skin.acquiredInOurCare',
      'nonWorker.takenDirectlyToHospitalForTreatment',
      'nonWorker.hospitalPremisesSpecifiedInjury',
    ],
  },
  {
    title: 'What a health care professional thinks',
    hint: 'Such as a doctor, nurse or therapist. Nobody asked yet? Then it is not known.',
    fields: [
      'hcp.structuralChange',
      'hcp.treatmentToPreventDeathOrSuchInjury',
      'hcp.impairmentNotTemporary',
      'hcp.impairment28d',
      'hcp.prolongedPain28d',
      'hcp.prolongedPsych28d',
      'hcp.shortenedLife',
    ],
  },
  {
    title: 'Work, equipment and premises',
    fields: [
      'incident.workRelated',
      'dangerousOccurrence',
      'worker.death',
      'worker.specifiedInjury',
      'worker.daysIncapacitated',
      'worker.occupationalDiseaseDiagnosed',
      'worker.biologicalAgentDisease',
      'event.threatensSafeService',
      'event.insufficientStaff',
      'event.utilityHoursOut',
      'event.premisesDamageAffectsCare',
      'event.safetyDeviceHoursOut',
      'event.fire',
    ],
  },
  {
    title: 'Medicines, devices and infection',
    fields: [
      'medicine.controlledDrug',
      'medicine.cdDiscrepancyUnresolvedOrLoss',
      'medicine.suspectedAdverseReaction',
      'medicine.defective',
      'device.adverseIncident',
      'event.outbreakSuspected',
      'event.foodPoisoningSuspected',
    ],
  },
  { title: 'Data', fields: ['data.personalDataBreach', 'data.riskToRights', 'data.nhsNetworkOrDspt'] },
  {
    title: 'Employment, kept apart',
    fields: ['staff.removedOrWouldBeForHarmOrRisk', 'staff.fitnessConcern', 'staff.professionalRegister'],
  },
  {
    title: 'The service',
    fields: [
      'service.regulatedActivity',
      'service.nhsFunded',
      'service.nhsStandardContract',
      'service.isCharity',
      'service.ofstedRegistered',
      'service.odsCode',
    ],
  },
]

/** What can be answered once for every event of a service. */
export const serviceQuestions: readonly string[] = [
  'service.regulatedActivity',
  'service.nhsFunded',
  'service.nhsStandardContract',
  'service.isCharity',
  'service.ofstedRegistered',
  'service.odsCode',
]

/** Questions that come up only once another one is answered, since most answers to that do away with them. */
export const askedAfter: Readonly<Record<string, string>> = {
  'harm.deathDuringOrMayResultFromActivity': 'harm.death',
  'harm.deathRelatesDirectlyToIncident': 'harm.death',
  'person.learningDisability': 'harm.death',
  'person.autistic': 'harm.death',
  'hcp.impairment28d': 'hcp.impairmentNotTemporary',
  'skin.acquiredInOurCare': 'skin.category',
  'data.riskToRights': 'data.personalDataBreach',
  'medicine.cdDiscrepancyUnresolvedOrLoss': 'medicine.controlledDrug',
  'staff.professionalRegister': 'staff.fitnessConcern',
}
