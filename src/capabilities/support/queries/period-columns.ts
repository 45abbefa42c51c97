export const periodColumns = [
  'id',
  'person_id as personId',
  'service_id as serviceId',
  'supporter_id as supporterId',
  'helps',
  'began_at as beganAt',
  'handed_back_at as handedBackAt',
  'ended_at as endedAt',
] as const
