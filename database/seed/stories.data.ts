import { distressStories } from './stories/distress.data.ts'
import { equipmentStories } from './stories/equipment.data.ts'
import { fallsStories } from './stories/falls.data.ts'
import { foodAndDrinkStories } from './stories/food-and-drink.data.ts'
import { givingMedicinesStories } from './stories/giving-medicines.data.ts'
import { goodCareStories } from './stories/good-care.data.ts'
import { healthStories } from './stories/health.data.ts'
import { infectionAndStaffHealthStories } from './stories/infection-and-staff-health.data.ts'
import { keepingMedicinesStories } from './stories/keeping-medicines.data.ts'
import { messagesAndPaperStories } from './stories/messages-and-paper.data.ts'
import { placeStories } from './stories/place.data.ts'
import { rightsAndSafetyStories } from './stories/rights-and-safety.data.ts'
import { skinStories } from './stories/skin.data.ts'
import { staffingStories } from './stories/staffing.data.ts'
import { visitsStories } from './stories/visits.data.ts'
import type { Story } from './story.ts'

/** Everything that may happen at a service, from which the three years are drawn. */
export const stories: readonly Story[] = [
  ...givingMedicinesStories,
  ...keepingMedicinesStories,
  ...fallsStories,
  ...skinStories,
  ...foodAndDrinkStories,
  ...visitsStories,
  ...staffingStories,
  ...equipmentStories,
  ...distressStories,
  ...rightsAndSafetyStories,
  ...healthStories,
  ...infectionAndStaffHealthStories,
  ...placeStories,
  ...messagesAndPaperStories,
  ...goodCareStories,
]
