import type { Case } from './case.ts'
import { bathValves } from './cases/bath-valves.data.ts'
import { bellTestCard } from './cases/bell-test-card.data.ts'
import { bottleForTheBag } from './cases/bottle-for-the-bag.data.ts'
import { codesOnPaper } from './cases/codes-on-paper.data.ts'
import { firstFifteenMinutes } from './cases/first-fifteen-minutes.data.ts'
import { hoistCharger } from './cases/hoist-charger.data.ts'
import { homeWithoutLetter } from './cases/home-without-letter.data.ts'
import { insulinAndBreakfast } from './cases/insulin-and-breakfast.data.ts'
import { liftContract } from './cases/lift-contract.data.ts'
import { lightToTheToilet } from './cases/light-to-the-toilet.data.ts'
import { listOfWhoIsUp } from './cases/list-of-who-is-up.data.ts'
import { mattressDial } from './cases/mattress-dial.data.ts'
import { medicinesHandover } from './cases/medicines-handover.data.ts'
import { oneListOfTextures } from './cases/one-list-of-textures.data.ts'
import { outbreakBox } from './cases/outbreak-box.data.ts'
import { painAtNight } from './cases/pain-at-night.data.ts'
import { pairsTogether } from './cases/pairs-together.data.ts'
import { patchMap } from './cases/patch-map.data.ts'
import { pendantByTheKettle } from './cases/pendant-by-the-kettle.data.ts'
import { racistWordsAtTheDoor } from './cases/racist-words-at-the-door.data.ts'
import { realTravelTime } from './cases/real-travel-time.data.ts'
import { rescueBag } from './cases/rescue-bag.data.ts'
import { slingInspection } from './cases/sling-inspection.data.ts'
import { speakingBox } from './cases/speaking-box.data.ts'
import { swappedBrand } from './cases/swapped-brand.data.ts'
import { theLetter } from './cases/the-letter.data.ts'
import { thisWeekCases } from './cases/this-week.data.ts'
import { tugTest } from './cases/tug-test.data.ts'
import { visitBetweenRounds } from './cases/visit-between-rounds.data.ts'
import { whoseKitchen } from './cases/whose-kitchen.data.ts'
import { ynGymraeg } from './cases/yn-gymraeg.data.ts'

/** Every event that is written out by hand; the two worked stories are the first. */
export const cases: readonly Case[] = [
  medicinesHandover,
  slingInspection,
  lightToTheToilet,
  oneListOfTextures,
  outbreakBox,
  listOfWhoIsUp,
  bathValves,
  hoistCharger,
  mattressDial,
  painAtNight,
  firstFifteenMinutes,
  insulinAndBreakfast,
  patchMap,
  homeWithoutLetter,
  visitBetweenRounds,
  pendantByTheKettle,
  realTravelTime,
  codesOnPaper,
  pairsTogether,
  racistWordsAtTheDoor,
  whoseKitchen,
  bellTestCard,
  theLetter,
  rescueBag,
  speakingBox,
  liftContract,
  ynGymraeg,
  tugTest,
  swappedBrand,
  bottleForTheBag,
  ...thisWeekCases,
]
