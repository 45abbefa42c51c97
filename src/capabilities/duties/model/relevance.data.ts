import type { FactValue } from './condition.ts'

/** Facts that go together, with the answer that is taken for granted where the kind of event makes them irrelevant. */
export const topics = {
  medicines: {
    'medicine.controlledDrug': false,
    'medicine.cdDiscrepancyUnresolvedOrLoss': false,
    'medicine.suspectedAdverseReaction': false,
    'medicine.defective': false,
  },
  devices: { 'device.adverseIncident': false },
  data: { 'data.personalDataBreach': false },
  liberty: { 'dols.outcomeKnownOrWithdrawn': false },
  premises: {
    'event.utilityHoursOut': 0,
    'event.premisesDamageAffectsCare': false,
    'event.safetyDeviceHoursOut': 0,
    'event.fire': false,
  },
  running: { 'event.insufficientStaff': false, 'event.threatensSafeService': false },
  infection: { 'event.outbreakSuspected': false, 'worker.biologicalAgentDisease': false },
  food: { 'event.foodPoisoningSuspected': false },
  skin: { 'skin.acquiredInOurCare': false },
  death: { 'harm.death': false },
  injury: {
    'hcp.impairmentNotTemporary': false,
    'hcp.impairment28d': false,
    'hcp.structuralChange': false,
    'hcp.prolongedPain28d': false,
    'hcp.prolongedPsych28d': false,
    'hcp.shortenedLife': false,
    'hcp.treatmentToPreventDeathOrSuchInjury': false,
    'nonWorker.takenDirectlyToHospitalForTreatment': false,
  },
  worker: {
    'worker.death': false,
    'worker.specifiedInjury': false,
    'worker.daysIncapacitated': 0,
    'worker.occupationalDiseaseDiagnosed': false,
  },
  dangerous: { dangerousOccurrence: false },
  // For those who look after employment. Asked only where somebody may have come to harm by what somebody chose to do.
  staff: { 'staff.removedOrWouldBeForHarmOrRisk': false, 'staff.fitnessConcern': false },
  // Only a hospital detains; none of our kinds of service is one.
  hospital: {
    'person.detainedMHA': false,
    'mha.unauthorisedAbsencePastMidnightFromSecureUnit': false,
    'nonWorker.hospitalPremisesSpecifiedInjury': false,
  },
} as const satisfies Record<string, Readonly<Record<string, FactValue>>>

export type Topic = keyof typeof topics

/**
 * What is asked for each kind of event (incident-categories.json). What is left out is taken as no, shown as such, and can be
 * changed. Whether somebody was abused, the police and who it happened to are asked for every event.
 */
export const asked: Readonly<Record<string, readonly Topic[]>> = {
  medication: ['medicines', 'devices', 'injury', 'death'],
  fall: ['injury', 'death', 'devices', 'dangerous'],
  skin: ['skin', 'injury', 'devices'],
  swallowing: ['injury', 'death', 'food'],
  visit: ['running', 'injury', 'death'],
  moving_handling: ['injury', 'devices', 'dangerous', 'worker'],
  distress: ['injury', 'worker', 'liberty'],
  infection: ['infection', 'food', 'injury', 'death', 'dangerous', 'worker'],
  safeguarding: ['injury', 'death', 'staff', 'medicines'],
  missing: ['injury', 'death', 'liberty', 'hospital'],
  nutrition: ['food', 'injury', 'devices', 'death'],
  health: ['injury', 'death', 'medicines', 'devices', 'infection'],
  staff_injury: ['worker', 'dangerous', 'infection', 'devices'],
  violence: ['injury', 'worker', 'staff'],
  environment: ['premises', 'running', 'injury', 'worker', 'dangerous', 'devices'],
  info_gov: ['data'],
  death: ['death', 'injury', 'medicines', 'devices', 'liberty', 'hospital', 'worker'],
  liberty: ['liberty', 'hospital'],
  communication: ['data', 'medicines', 'injury'],
  dignity: ['injury', 'staff'],
  staffing: ['running', 'injury'],
  good_care: [],
}
