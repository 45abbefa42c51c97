import { addHours } from '../../src/platform/time.ts'
import type { Chance } from './chance.ts'
import { greetings, signOffs, welshGreeting } from './phrases.data.ts'
import type { RoutineScene } from './routine-scene.ts'
import { leadOf } from './service-team.ts'
import type { Step } from './step.ts'
import { isWeekend, whenAwake } from './working-hours.ts'

type Thanking = Extract<Step, { do: 'thank' }>

/** A human thanks whoever told us; at weekends that is the shift lead, and it is quick when somebody is at risk. */
export function routineThanks(
  scene: RoutineScene,
  spoken: Extract<Step, { do: 'speak-up' }>,
  template = scene.event.story.thanks,
): Thanking {
  const { event, random } = scene
  const usual = spoken.atRiskNow ? 0.7 : event.hoursToThanks
  const at = whenAwake(addHours(spoken.at, hoursAround(usual, random)))
  const byLead = !event.story.aboutManager && (isWeekend(at) || random.chance(0.2))
  const thanks = scene.told(template)
  return {
    at,
    by: byLead ? leadOf(event.service.key) : scene.manager,
    do: 'thank',
    report: spoken.report,
    words: `${greeting(scene, thanks)}${thanks}${random.pick(signOffs)}`,
  }
}

/** Waiting times with that median: most are short and a few are long. */
const hoursAround = (median: number, random: Chance): number =>
  Math.min(Math.max((-Math.log(1 - random.next()) * median) / Math.LN2, 0.3), median * 6)

/** Not thanks twice, and Welsh only where it is spoken. */
function greeting({ event, random }: RoutineScene, thanks: string): string {
  const fitting = greetings.filter(
    words =>
      (words !== welshGreeting || event.service.nation === 'wales') &&
      !(thanks.startsWith('Thank') && /thank/i.test(words)),
  )
  return random.pick(fitting)
}
