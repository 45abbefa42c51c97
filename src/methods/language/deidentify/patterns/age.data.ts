import type { Pattern } from './pattern.ts'

const words =
  '(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)'
const number = '(?:9\\d|1[01]\\d)'
const unit = '(?:years?[ -]old|years? of age|year[ -]old|yr[ -]old|yrs?\\b|y\\/o|yo\\b|years\\b|y\\b)'
const never =
  /^(?:%| ?(?:mg|ml|mls|mmhg|bpm|kg|cm|mcg|degrees|minutes|mins?|hours|percent|per cent|days|units|pounds|residents|times|metres|steps|calories|kcal|g|st|am|pm|miles|people|pence|p|seconds|secs|beats|over|out of|in a row)\b|[.:/]\d|-\d)/i

const bare = (match: string, _: string, after: string) => !never.test(after) && match.length > 0

/** Ages over 89: so few people are as old that the age alone can tell who it is (the HIPAA Safe Harbor list draws the line there). */
export const agePatterns: readonly Pattern[] = [
  {
    label: 'AGE_OVER_89',
    certainty: 'certain',
    pattern: new RegExp(`(?<![\\p{L}\\d/.£-])(?<it>${number})[ -]?${unit}`, 'giu'),
    holds: (match, _, after) => !/^ (?:ago|ahead|in|of service)\b/.test(after) && match.length > 0,
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'certain',
    pattern: new RegExp(
      `\\b(?:aged?|age of|turned|turning|turns|turn)[ :=]+(?<it>${number}|${words})(?![\\d\\p{L}])`,
      'giu',
    ),
    holds: bare,
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'certain',
    pattern:
      /(?<![\p{L}\d/.£-])(?<it>(?:9\d|1[01]\d)(?=th|st|nd|rd)|ninetieth|ninety-\p{L}+(?:th|st|nd|rd)|hundredth)(?:th|st|nd|rd)?(?![\p{L}\d])/giu,
    holds: (_match, _before, after) =>
      !/^ ?(?:centile|percentile|street|floor|avenue|anniversary)/i.test(after),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern: new RegExp(
      `\\b(?:is|was|i am|i'm|i’m|she's|she’s|he's|he’s|who's|be|being|she'll be|nearly|almost|over|at|and|now|already|mum's|dad's|reached|reaches|hit|hits|only|just)(?: (?:now|nearly|almost|over|only|just|about|a|age|aged|still|already|to be))* (?<it>${number}|${words})(?![\\d\\p{L}])`,
      'giu',
    ),
    holds: (match, before, after) =>
      bare(match, before, after) &&
      !/\b(?:sats?|pulse|hr|heart rate|bp|weight|sugar|temp|systolic|diastolic|rate|spo2|oxygen|sp02|o2|bm|score|scored|page|room|flat|number)\b[^.]{0,22}$/i.test(
        before + match.replace(/\d+$/, ''),
      ) &&
      !/^ (?:pounds|days|minutes|times|residents|per|percent)/.test(after),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern: new RegExp(
      `(?<=[\\p{Ll}\\d’')], |\\(|/ ?|\\p{L} )(?<it>${number})(?= ?[,);]| (?:that|in) |\\.?$|\\.\\s| ?/ ?\\p{L}| years| on | this | next | that | last | when | and )`,
      'gu',
    ),
    holds: (match, before, after) =>
      bare(match, before, after) &&
      !/\b(?:sats?|pulse|hr|rate|bp|weight|sugar|temp|p|r|sp|spo2|oxygen|o2|bm|bms|score|page|p\.|room|flat|rm|bed|number|no|ext|extension|pc|least|under|below|above|ring|rang|dial|called|call|phone|fluids?|volume|total|intake|waterlow|mmhg|level|to|of|was|by|for|x|code|section|is|at|then|over)[ :,=(]*$/i.test(
        before,
      ) &&
      !/(?<!(?:19|20)\d|\/\d)[\d%:]\s?[,(/] ?$/.test(before) &&
      !/^ in (?:the|a|her|his|room|total)\b/.test(after),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern: new RegExp(
      `(?<=^|[\\n.!?"“,(] ?)(?<it>${words}|${number})(?= (?:and still|in \\p{L}+ (?:days|weeks|months)|years|today|this|next|tomorrow)|[,.!)])`,
      'giu',
    ),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.£-])(?<it>${number})(?: ?[MF](?![\\p{L}\\d])|[ -]years?[ -]young)|\\b[MF][ ,/]{0,2}(?<other>${number})(?!\\d|%|\\.\\d|/)|\\b(?:at|age|aged|dob|old|birthday|turning|approaching) (?<last>${number})(?![\\d%:./]|-\\d| ?(?:mg|ml|kg|bpm|%))`,
      'gu',
    ),
    holds: (match, before, after) =>
      bare(match, before, after) && !/\b(?:temp|pulse|sats|hr|bp|o2)[^.]{0,15}$/i.test(before),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern:
      /\b(?:(?:early|mid|late)[- ])?(?:nineties|90['’]?s|hundreds)\b(?=[^\d])|\b(?:centenarian|nonagenarian|ninety[- ]?odd|supercentenarian|(?:her|his|their) (?:century|telegram from the (?:king|queen)))\b/giu,
    holds: (_it, before) => /\b(?:her|his|their|in|into|a|the|our|years|is|now|to|reached) $/i.test(before),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern: /(?<![\p{L}\d/.£:+-])(?<it>9\d|10[1-9])(?![\d%/:]|[.,]\d|-\d|st\b|nd\b|rd\b)/gu,
    holds: (match, before, after) =>
      bare(match, before, after) &&
      !/^ ?(?:\p{L}{0,3}\/|on (?:air|room|ra|o2)|ra\b|systolic|diastolic|\d)/iu.test(after) &&
      !/\b(?:sats?|pulse|hr|heart|rate|bp|weighs?|weight|sugars?|temp|systolic|diastolic|p|r|spo2|sp02|oxygen|o2|bms?|scored?|page|room|flat|rm|bed|number|no|ext|extension|ring|rang|dial|called|call|phone|fluids?|volume|total|intake|waterlow|level|code|section|version|vitals?|obs|line|channel|bus|route|gas mark|form|step|day|to|of|by|for|x)\b[^.;\n]{0,14}$/iu.test(
        before,
      ),
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}-])ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)(?![\p{L}-]| (?:per ?cent|minutes|times|days|pounds|percent|degrees|hours|seconds|people))|(?<=\b(?:is|was|be|turned|turning|turns|nearly|almost|aged|reached) )(?:a |one )?hundred(?! (?:per ?cent|minutes|times|days|pounds|percent|degrees|metres|people|and \p{L}+ (?:pounds|people)))/giu,
  },
  {
    label: 'AGE_OVER_89',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.£-])100(?= (?:today|tomorrow|on|next|this|in (?:a|two|three|\p{Lu})|not out|last)\b)/gu,
  },
]
