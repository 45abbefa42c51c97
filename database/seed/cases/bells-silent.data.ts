import type { Case } from '../case.ts'

export const bellsSilent: Case = {
  key: 'bells-silent',
  place: 'merrowfold/damson',
  daysAgo: 1,
  about: '21:10',
  title: 'Call bells silent in rooms 9 to 12',
  kind: 'incident',
  subcategory: 'moving_handling.equipment_fault',
  harm: ['none', 'none'],
  triage: 'People could not call us.',
  tellings: [
    {
      how: 'anonymous',
      kind: 'incident',
      afterHours: 1,
      atRiskNow: true,
      words:
        'Call bells not sounding in 9, 10, 11 and 12 on Damson. The light comes on over the door but no sound at the panel. We are doing 15 minute rounds but there is three of us. Engineer line says leave a message.',
    },
  ],
}
