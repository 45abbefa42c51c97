import type { AcciMapData } from './diagrams/accimap/graph.ts'
import type { FishboneData } from './diagrams/fishbone.ts'
import type { SeipsData } from './diagrams/seips.ts'
import type { TimelineData } from './diagrams/timeline.ts'

export const fishboneExample: FishboneData = {
  effect: 'Insulin given to the wrong resident',
  groups: [
    { name: 'People', factors: ['First shift on this unit', 'No buddy on shift'] },
    { name: 'Place and surroundings', factors: ['Similar names, same corridor', 'Poor light at 21:00'] },
    { name: 'Tasks', factors: ['Round interrupted 4 times', 'Double check not in care plan'] },
    { name: 'How work is organised', factors: ['Handover cut to 10 minutes', 'Deputy post vacant'] },
    { name: 'Tools and technology', factors: ['No photo on the record', 'Wi-Fi drop-out'] },
    { name: 'Outside world', factors: ['Late pharmacy delivery', 'Discharge without summary'] },
  ],
}

export const timelineExample: TimelineData = {
  title: 'The evening of the insulin round',
  events: [
    {
      when: 'Tue 3 Nov, 14:00',
      what: 'Resident comes back from hospital; the summary is to follow by post.',
      where: 'Ash unit',
    },
    {
      when: '19:30',
      what: 'Handover is cut to ten minutes, as one colleague is held up by snow.',
      where: 'Office',
    },
    {
      when: '21:10',
      what: 'Insulin is given to a resident with a similar name.',
      where: 'Ash unit, corridor',
      key: true,
    },
    { when: '21:25', what: 'A colleague notices, checks blood sugar and calls 111.', where: 'Ash unit' },
    {
      when: 'Wed 4 Nov, 07:40',
      what: 'Family is told, with an apology.',
      where: 'By telephone',
      gap: 'Ten hours without an entry',
    },
  ],
}

export const seipsExample: SeipsData = {
  title: 'The work system around an evening insulin round',
  system: {
    people: ['First shift on this unit', 'Two residents with similar names'],
    tasks: ['Round interrupted four times', 'Double check not in the care plan'],
    tools: ['No photo on the medicines record', 'Wi-Fi drops out on the first floor'],
    environment: ['Poor light at 21:00'],
    organisation: ['Handover cut to ten minutes', 'Deputy post vacant since June'],
    external: ['Discharge without a summary'],
  },
  processes: ['Name read from the door, as the tablet was offline', 'Second check by telephone'],
  outcomes: [
    'Resident well after a night of checks',
    'Colleague supported and thanked',
    'Photos added to every record',
  ],
}

export const acciMapExample: AcciMapData = {
  title: 'How the system led to insulin for the wrong resident',
  levels: [
    'Government and regulators',
    'Commissioners',
    'Provider',
    'Home management',
    'Staff and teams',
    'Equipment and place',
    'What happened',
  ],
  nodes: [
    { id: 'fees', level: 1, text: 'Fee uplift below staffing cost' },
    { id: 'discharge', level: 1, text: 'Discharge to assess pressure' },
    { id: 'framework', level: 0, text: 'Assessment framework asks for records on screen' },
    { id: 'agency', level: 2, text: 'Agency cap and rota policy' },
    { id: 'rollout', level: 2, text: 'Electronic records rolled out without backfill' },
    { id: 'deputy', level: 3, text: 'Deputy post vacant' },
    { id: 'handover', level: 3, text: 'Handover shortened to 10 minutes' },
    { id: 'interrupted', level: 4, text: 'Interrupted medicines round' },
    { id: 'new', level: 4, text: 'First shift on an unfamiliar unit' },
    { id: 'wifi', level: 5, text: 'Wi-Fi drops out on the first floor' },
    { id: 'names', level: 5, text: 'Two residents with similar names' },
    { id: 'event', level: 6, text: 'Insulin given to the wrong resident', outcome: true },
  ],
  links: [
    { from: 'framework', to: 'rollout' },
    { from: 'fees', to: 'agency' },
    { from: 'discharge', to: 'handover' },
    { from: 'agency', to: 'deputy' },
    { from: 'agency', to: 'new' },
    { from: 'deputy', to: 'handover' },
    { from: 'rollout', to: 'wifi' },
    { from: 'handover', to: 'interrupted' },
    { from: 'wifi', to: 'interrupted' },
    { from: 'interrupted', to: 'event' },
    { from: 'new', to: 'event' },
    { from: 'names', to: 'event' },
  ],
}
