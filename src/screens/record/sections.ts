import { changesSection } from './changes-section.ts'
import { dutiesSection } from './duties-section.ts'
import { factsSection } from './facts-section.ts'
import { lessonSection } from './lesson-section.ts'
import { outcomeSection } from './outcome-section.ts'
import type { RecordSection } from './record-section.ts'
import { restrictionSection } from './restriction-section.ts'
import { reviewSection } from './review-section.ts'
import { supportSection } from './support-section.ts'
import { threadPackSection } from './thread-pack-section.ts'

/** The parts of the record page under the stories, from top to bottom. A new part is one import and one line here. */
export const sections: readonly RecordSection[] = [
  restrictionSection,
  factsSection,
  dutiesSection,
  supportSection,
  reviewSection,
  changesSection,
  lessonSection,
  outcomeSection,
  threadPackSection,
]
