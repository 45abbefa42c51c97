import type { Pattern } from './pattern.ts'

const streets =
  'street|str|road|rd|avenue|ave|lane|ln|close|drive|court|crt|place|square|sq|terrace|crescent|cres|way|row|gardens?|gdns|grove|hill|park|parade|walk|mews|green|view|rise|wynd|fold|yard|race|gate|bank|brow|croft|end|quay|wharf|wharfside|cottages?|villas?|buildings|houses?|heights|mount|parkway|bridge|common|meadows?|fields?|orchard|chase|path|passage|side|vale|loan|brae|vennel|gait|ginnel|snicket|heol|stryd|ffordd|lon|rhodfa|maes|clos|tower|towers|point|lodge|barns?|farm|works|mill|approach|circus|esplanade|promenade|broadway|highway|bypass|arcade|ridge|spinney|dell|glade|copse|causeway|strand|hollow|paddock|pastures?|leas?|dene|moor|reach|turn|corner|cross'
const capital = streets.replace(/(?<=^|\|)./g, letter => letter.toUpperCase())
const name = "(?:[\\p{Lu}][\\p{L}'’.-]*|St\\.?|of|the|y|yr|and|&)"
const number = '(?:[Nn](?:umber|o\\.?) ?)?\\d{1,4}[a-zA-Z]?(?:[-–/]\\d{1,4}[a-z]?)?'
const unit =
  '(?:(?:Flat|Apartment|Apt|Unit|Room|Suite|Bungalow|Studio|Plot)\\.? (?:\\d{1,3}[a-zA-Z]?|[A-H]\\b)|\\d{1,2}/\\d{1,2}(?=, \\d)|(?:Top|Ground|Basement|Garden|Upper|Lower|First|Second|Third|Upstairs|Downstairs)(?:[ -][Ff]loor)? [Ff]lat)'
const street = `${number},? (?:${name} ){0,4}(?:${capital})\\b`
const house =
  "(?:The )?(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}(?:Cottage|House|Farm|Lodge|Court|Hall|Barn|Villa|Smithy|Forge|Mill|Croft|Bungalow|Rectory|Vicarage|Point|Manor|Mews|View|Tower|Towers|Gardens|Fernbank|Buildings|Place|Heights|Rise|Grange|Stables|Chapel|School House|Gatehouse|Annexe|Lighthouse)"
const roomNumber =
  '(?:(?:no\\.?|number|nos?\\.?|#) ?)?(?:\\d{1,3}[a-z]?(?![\\d%/]|[.:]\\d| ?(?:ml|mg|am|pm|of|people|staff|carers|beds|residents)\\b)|[A-Z]\\d{0,2}(?![\\p{L}\\d])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\\b(?! (?:of|weeks|days|hours|minutes|times|carers|staff|people)))'

/** Where somebody lives: street addresses and rooms. */
export const placePatterns: readonly Pattern[] = [
  {
    label: 'ADDRESS',
    certainty: 'certain',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.])${unit},? (?:(?:${house}|(?:${name} ){0,2}${name}), ?)?(?:${number} )?(?:${name} ){0,3}(?:${capital})\\b(?: Estate| Trading Estate| Industrial Estate| Business Park)?`,
      'gu',
    ),
  },
  {
    label: 'ADDRESS',
    certainty: 'certain',
    pattern: new RegExp(`(?<![\\p{L}\\d/.])(?:${unit}, ?)?(?:${house}, ?)?${street}`, 'gu'),
  },
  {
    label: 'ADDRESS',
    certainty: 'possible',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.])(?:${unit}, ?)?${number} (?:[\\p{L}'’-]+ ){1,3}(?:${streets})(?![\\p{L}])`,
      'giu',
    ),
    holds: match =>
      !/\b(?:staff|carers?|residents?|mls?|mg|hours?|hrs|minutes|mins|times|on|in|at|to|with|by|from|left|right|the|for|out|was|and|am|pm|per|were|is|into|then|near|carer|days?|weeks?)\b/i.test(
        match.replace(/^\S+/, ''),
      ),
  },
  {
    // Whatever stands between a number and a postcode is an address, with the town that is told apart elsewhere.
    label: 'ADDRESS',
    certainty: 'certain',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.])(?<it>(?:${unit}, ?)?(?:${house}, ?)?${number},? (?:${name}[ ]?){1,4})(?=,? ?(?:${name}[ ,]*){0,3}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b)`,
      'gu',
    ),
  },
  {
    label: 'ADDRESS',
    certainty: 'certain',
    pattern: new RegExp(`${house}, ?(?:${name} ){1,3}(?:${capital})\\b`, 'gu'),
    holds: match =>
      /^(?:The )?\p{Lu}/u.test(match) && !/\b(?:and|the|of)\b.*,/.test(match.replace(/^The /, '')),
  },
  {
    label: 'ADDRESS',
    certainty: 'possible',
    pattern: new RegExp(
      `\\b(?:liv(?:es|ed|ing) (?:at|on|in)|address(?: is)?:?|home address:?|lives:|resides at|moved to|visit(?:ed)? at|call at|at) (?<it>(?:${unit}, ?)?(?:${house}, ?)?(?:${number},? )?(?:${name} ){1,4}(?:${capital})\\b)(?! (?:Surgery|Medical|Health|Minor|Hospital|Clinic|Pharmacy|Practice|Dental|School|Church|Care|Nursing|Day|Centre|House|Lodge|Library)\\b)`,
      'gu',
    ),
    holds: match =>
      /\d/.test(match) ||
      /(?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Row|Wynd)$/.test(match),
  },
  {
    label: 'ADDRESS',
    certainty: 'possible',
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.])(?:${number},? )?(?:Heol|Stryd|Ffordd|L[oô]n|Rhodfa|Maes|Clos|Rhes|Plas|T[yŷ]|Cwrt|Pen) (?:${name} ?){1,3}(?<! )`,
      'gu',
    ),
  },
  {
    label: 'ADDRESS',
    certainty: 'possible',
    pattern: new RegExp(
      `The (?:\\p{Lu}[\\p{L}'’-]+ ?){1,3}, (?:${number},? )?(?:${name} ){1,3}(?:${capital})\\b`,
      'gu',
    ),
  },
  {
    label: 'ADDRESS',
    certainty: 'possible',
    pattern: new RegExp(
      `(?:\\b(?:at|address|lives|live|to|from|of|visit|visited|call)|[:;,(]) (?<it>${number},? (?:The )?\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+){0,2})(?=[,.;)\\n]| in \\p{Lu})`,
      'gu',
    ),
    holds: it =>
      !/\b(?:Units?|Metformin|Paracetamol|Tablets?|Staff|Carers?|Residents?|Noon|Midnight|January|February|March|April|June|July|August|September|October|November|December)\b/.test(
        it,
      ) && !/\d(?:mg|ml|g|x)/.test(it),
  },
  {
    // A street without its number: "the shop on Lower Tanner Street".
    label: 'ADDRESS',
    certainty: 'possible',
    pattern:
      /(?<=\b(?:on|in|at|near|from|to|of|off|along|down|up|seen|outside|corner of|to the) )(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Row|Wynd|Approach|Mews|Parade|Brow)(?![\p{L}]| (?:Surgery|Medical|Health|Minor|Hospital|Clinic|Pharmacy|Practice|Dental|School|Church|Care|Nursing|Day|Centre|House|Lodge|Library|Stores|Park)\b)/gu,
    holds: it => !/^(?:Coronation Street|Sesame Street|One Way|Abbey Road|Penny Lane|The Close)$/.test(it),
  },
  { label: 'ADDRESS', certainty: 'certain', pattern: /\bP\.?O\.? ?Box \d+/giu },
  {
    label: 'ROOM',
    certainty: 'certain',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:side |bed ?)?rooms?|rms?\\.?|bedrms?|br|beds?|flats?|apartments?|apts?\\.?|suites?|studios?|bungalows?|cubicles?|bays?|pods?|lodges?|chalets?|bedsits?|ward|units?|rm|plots?|caravans?|doors?|bed ?spaces?)(?: ?[:–-] ?| (?:no|number) ?[:–-] ?| ?)${roomNumber}(?:(?:,| and| &|/| or| to| ?-| ?–|,? then) ?\\d{1,3}[a-z]?(?![\\d%/]|[.:]\\d))*`,
      'giu',
    ),
    holds: (match, before, after) =>
      !(/^beds?/i.test(match) && /^ (?:hourly|hrs?|hours?|times|minutes|mins|weeks|days|x)\b/.test(after)) &&
      !/\b(?:fluid|insulin|\d) $/i.test(before) &&
      !/^(?:units?|pods?|ward|bays?) ?(?:one|two|three|four|a)$/i.test(match) &&
      !/^\p{L}+$/u.test(match) &&
      !/^(?:bed|room|flat|rm|suite|lodge|unit|ward|door)s? [a-z]$/.test(match),
  },
  {
    label: 'ROOM',
    certainty: 'possible',
    pattern:
      /\b(?:resident|residents|lady|gentleman|gent|man|woman|chap|lad|person|tenant|neighbour|buzzer|bell|alarm|door|client|bloke|upstairs|downstairs|hers|his|moved|went|back|popped)(?: (?:to|into))? (?:in|at|from|of|for|to|into) (?<it>(?:no\.? ?|number )?\d{1,3}[a-zA-Z]?)(?![\d%:/]|[.,]\d| ?(?:ml|mg|hourly|hrs?|hours?|times|minutes|mins|weeks|days|am|pm|o'clock|of|people|staff|carers|years))/giu,
  },
  {
    label: 'ROOM',
    certainty: 'possible',
    pattern:
      /\b(?:in|from|to|at|of|for|into) (?<it>\p{Lu}\p{Ll}{3,} \d{1,2}[a-zA-Z]?)(?![\d%:/]|[.,]\d| ?(?:ml|mg|am|pm|times|days|weeks|years|hours|mins|minutes|\p{Lu}))/gu,
    holds: it =>
      !/^(?:Grade|Type|Level|Stage|Category|Day|Week|Page|Section|Step|Part|Appendix|Schedule|Form|Version|Table|Figure|Class|Phase|Tier|Band|Code|Item|Question|Regulation|Article|Covid|Year|Round|Zone|Line|Task|Group|Area|Sats|News|Score|January|February|March|April|June|July|August|September|October|November|December|Room|Near|Over|About|Just|Only|Under)/.test(
        it,
      ),
  },
  {
    label: 'ROOM',
    certainty: 'possible',
    pattern: /\b(?:in|from|outside|for|near|to|at|of) (?<it>\d{1,3}[A-GL]|R\d{1,2})(?![\p{L}\d])/giu,
  },
  {
    // A room that has a name: "Primrose room".
    label: 'ROOM',
    certainty: 'possible',
    pattern: /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ [Rr]oom(?!\p{L}| \d)/gu,
    holds: it =>
      !/^(?:Day|Living|Dining|Sitting|Treatment|Staff|Quiet|Sensory|Medication|Clinical|Clinic|Waiting|Wet|Shower|Linen|Laundry|Meeting|Training|Family|Activity|Activities|The|Her|His|Their|My|Your|Meds|Med|Tv|Music|Sluice|Store|Prayer|Smoking|Drawing|Common|Games|Bath|Changing|Examination|Emergency|Operating|Recovery|Admissions)/.test(
        it,
      ),
  },
  {
    label: 'ROOM',
    certainty: 'possible',
    pattern:
      /(?:(?<=\b(?:in|at|from|to|of|outside|for|by) )[Nn](?:umber|o\.?) ?|(?<=^|[.!?\n] ?)(?:Number|No\.?) )\d{1,3}[a-zA-Z]?(?![\d%:/]|[.,]\d| (?:of|carers|staff|pads?|problems?|priority|residents|one)\b)/gu,
  },
]
