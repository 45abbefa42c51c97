import type { Chance } from './chance.ts'
import type { ServiceKind } from './provider.ts'
import { stories } from './stories.data.ts'
import type { Story } from './story.ts'

export interface DrawnStory {
  readonly story: Story
  /** Index into its tellings. */
  readonly telling: number
  /** Whether it has happened at this service before. */
  readonly again: boolean
}

/** Draws stories that fit a service and a month (1 to 12): common ones more often, those used least first, each time retold. */
export function storyDrawer(kind: ServiceKind, random: Chance): (month: number) => DrawnStory {
  const used = new Map<string, number>()
  const fitting = stories.filter(story => story.in.includes(kind))
  const weight = (story: Story): number => likelihood(story, used.get(story.key) ?? 0)
  return month => {
    const inSeason = fitting.filter(({ months }) => !months || months.includes(month))
    const story = weighted(inSeason, weight, random)
    const times = used.get(story.key) ?? 0
    used.set(story.key, times + 1)
    return { story, telling: times % story.tellings.length, again: times > 0 }
  }
}

function likelihood(story: Story, times: number): number {
  // A report about a manager is rare; one is enough for each kind of service that can have it.
  if (story.aboutManager) return times === 0 ? 0.3 : 0
  const often = story.often ?? 1
  return often / (1 + times / often) ** 2
}

function weighted(items: readonly Story[], weight: (story: Story) => number, random: Chance): Story {
  let left = random.next() * items.reduce((sum, item) => sum + weight(item), 0)
  const drawn = items.find(item => {
    left -= weight(item)
    return left < 0
  })
  return drawn ?? random.pick(items)
}
