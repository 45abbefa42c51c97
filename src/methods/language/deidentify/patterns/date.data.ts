import type { Pattern } from './pattern.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const ordinal = `${day}(?:st|nd|rd|th)?`
const year = "(?:(?:19|20)\\d{2}|['’]?\\d{2})"
const words =
  '(?:(?:twenty|thirty)[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const feast =
  "(?:christmas|boxing|new year'?s|st david's|st andrew's|burns|may|valentine'?s|armistice|ve) (?:day|eve|night),? "
const numeric = `${day}(?: ?/ ?|\\.| ?- ?)(?:0?[1-9]|1[0-2])(?: ?/ ?|\\.| ?- ?)[’']?(?:19|20)?\\d{2}|(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\\d|3[01])[/.-](?:19|20)\\d{2}|(?:0[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)\\d{2}|(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]${day}`
const written = `(?:(?:(?:${ordinal}, ?)*${ordinal} ?(?:-|–|to|and|&|/|or|,) ?)?${ordinal}|${words})(?:[ -]+of)?[ ./-]*(?:the )?${month}\\b\\.?(?:,? (?:nineteen|twenty|two thousand)(?: and)?(?:[ -](?:hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen)){1,3}|,?[ ./-]+${year}(?!\\d|:\\d| ?${month}|\\.\\d|\\s?(?:am|pm|mg|ml|residents|minutes|mins|hours|people)))?|${month}\\b\\.?[ -]+${ordinal}\\b(?!:)(?:(?:,|,? )[ ]?(?:(?:19|20)\\d{2}|[’']\\d{2}))?|${month}\\b\\.?(?:,? (?:19|20)\\d{2}| ?['’]\\d{2}(?!\\d))|${feast}(?:19|20)\\d{2}`
const weekday = '(?:(?:mon|tues?|weds?|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?'
const whole = `(?<![\\p{L}\\d/.]|\\d:)${weekday}(?:${numeric}|${written})(?!\\d|(?!T\\d)\\p{L}|/\\d)`
const born =
  "\\b(?:d\\.? ?o\\.? ?b\\.?|date of birth|birth ?date|birth ?day|born|b\\.|birth|dob|d/o/b)(?:[’']s)?"

const yearOf = (match: string) => Number(/(?:19|20)\d{2}/.exec(match)?.[0] ?? 2100)

/** Dates, and those among them on which somebody was born. */
export const datePatterns: readonly Pattern[] = [
  {
    label: 'DATE_OF_BIRTH',
    certainty: 'certain',
    pattern: new RegExp(
      `${born}(?: (?:is|was|on|the|in|recorded as|given as|as|dd/mm/yy(?:yy)?))*[ .,:()=–/-]*(?<it>${whole.replace(/^[^)]*\)/, '')})`,
      'giu',
    ),
  },
  {
    label: 'DATE_OF_BIRTH',
    certainty: 'certain',
    pattern: new RegExp(
      `${born}(?: (?:is|was|on|in))*[ .:()=–-]*(?<it>(?:19|20)\\d{2}|\\d{6}|\\d{8}|${day}[ ./-]\\d{1,2}[ ./-](?:19|20)?\\d{2}|${ordinal}(?: of)? ${month})(?!\\d)`,
      'giu',
    ),
  },
  {
    // Nobody's care is dated sixty years back: such a day is when somebody was born.
    label: 'DATE_OF_BIRTH',
    certainty: 'possible',
    pattern: new RegExp(whole, 'giu'),
    holds: match => yearOf(match) < 1966,
  },
  {
    label: 'DATE',
    certainty: 'certain',
    pattern: new RegExp(whole, 'giu'),
    holds: (match, before) => match.length > 0 && !/(?:version|v|section|level)\.? ?$/i.test(before),
  },
  {
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /\b(?:on|from|due|until|till|by|since|w\/c|w\/e|dated|date|review(?:ed)?|of|seen|before|after|the|to)[ :]+(?<it>(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2]))(?![\d/]|\.\d|\s?(?:%|mg|ml))/giu,
    holds: match => !/\b(?:to|of|by) \d\/(?:5|7|10|12)$/.test(match) && !/\.\d$/.test(match),
  },
  {
    // A day and a month with no year: padded with a nought, or a day that no fraction or duration would be.
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.+-])(?:(?:0[1-9]|1\d|2\d|3[01])\/(?:0[1-9]|1[0-2]|[1-9])|[1-9]\/(?:0[1-9]|8|9|11))(?![\p{L}\d/%]|\.\d|\s?(?:mg|ml|mmhg|weeks?|days?))/giu,
    holds: (it, before) =>
      !/\b(?:bp|score[ds]?|gcs|mmse|moca|amts?|barthel|must|waterlow|pain|of|vision|va)[ :=]*$/i.test(
        before,
      ) && !/^(?:10|20|12|15|18|30)\/(?:10|12)$/.test(it),
  },
  {
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.])(?:mon|tues?|weds?|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![\p{L}\d])/giu,
  },
  {
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.-])(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![\p{L}\d]| ?(?:floor|time|birthday|carer|person|visit|fall|dose|day|night|call|attempt|centile|of the (?:day|week|night|shift)|one|in line|week|weeks|month|year|century|toe|finger|stage|degree|line|shift|generation|party|child|son|daughter|resident|place|prize|half|quarter|class|edition|version|step|page|item|incident|hand|rate|lap|set|round|occasion|episode|metatarsal|rib|nerve|digit|attack|back blow)s?\b)/giu,
  },
  {
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )(?<it>(?:[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2]))(?![\d/])/giu,
  },
  {
    label: 'DATE',
    certainty: 'possible',
    pattern:
      /\b(?:in|since|from|during|until|till|of|before|after|by|back in) (?<it>(?:19[3-9]|20[0-4])\d)(?![\d%]|[.,:/-]\d| ?(?:ml|mls|mg|kcal|calories|steps|hrs|hours|units|g)\b)/giu,
    holds: (_it, before) => !/\bAct (?:of )?$/.test(before),
  },
]
