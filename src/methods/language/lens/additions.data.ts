import type { Written } from './entry.ts'

/**
 * What we have added to blame-lexicon.json, which stays as it was copied. Written from the first half of the labelled
 * sentences and from how care workers write, never from the second half, on which the README reports.
 */
export const additions: {
  readonly version: string
  readonly safePhrases: readonly string[]
  /** More exceptions for an entry of the lexicon, by its id. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>
  readonly entries: readonly Written[]
} = {
  version: 'candour.2',
  safePhrases: [
    'guilty pleasure',
    'common sense of',
    'error message',
    'error code',
    'near miss',
    'without prejudice',
    'neutral act',
    'refused consent',
    'refused treatment',
  ],
  exceptions: {
    'should-have': [
      'should have (?:a|an|the|his|her|their|its|two|three|one|at least|access|enough|had enough)\\b',
      'should have (?:arrived|come|started|opened|closed|finished|worn off|healed|settled|dried)\\b',
    ],
    'failed-to': [
      'fail(?:ed|s|ing)? to (?:respond|improve|settle|drain|flush|record a reading|pick up|ring|sound|latch)\\b',
    ],
    'failed-person': ['failed (?:a |the |her |his )?(?:trial|driving|mot|exam)\\b'],
    ignored: [
      '(?:safely|can|could|please|be) ignor\\w*',
      'ignor\\w* (?:the )?(?:earlier|previous|last) (?:message|entry|email|note)',
    ],
    careless: ['(?:font|layout|print|logo|icing|paint\\w*)\\b(?: \\w+){0,6} careless'],
    lazy: ['lazy (?:susan|sunday|saturday|afternoon|morning|day|daisy|river|bowel|tongs)'],
    sloppy: [
      'sloppy (?:joe|porridge|consistency|custard|mash|stools?|mix)',
      '(?:food|meal|mash|puree|porridge|stools?)\\b(?: \\w+){0,4} sloppy',
    ],
    stupid: [
      '(?:feel|feels|felt|feeling|calls? (?:her|him)self|called (?:her|him)self) (?:a bit |so |really |very |rather )?(?:stupid|foolish|idiot|an idiot)',
      'foolish(?:ness)? (?:of|games?)',
    ],
    clumsy: [
      '(?:fingers|hands|gloves|lid|handle|grip|device|catch|frame)\\b(?: \\w+){0,4} clums\\w+',
      'clumsy (?:gloves|lid|handle|design|layout|system|form)',
    ],
    unreliable: [
      '(?:signal|connection|lift|hoist|phone|scales?|thermometer|wi-?fi|bus|buses|supplier)\\b(?: \\w+){0,3} unreliable',
    ],
    rogue: ['rogue (?:trader|sock|wheel)'],
    fault: [
      '(?:door|alarm|motor|pump|board|sensor|light|heating|lift|bell|wheel|brake) (?:is|was|were) at fault',
      'no fault',
    ],
    'to-blame': [
      '(?:battery|wiring|weather|storm|traffic|signal|valve|leak|ice|flood) (?:is|was|were) to blame',
    ],
    mistake: ['(?:crossword|knitting|quiz|bingo|dominoes|recipe)\\b(?: \\w+){0,6} mistake', 'by mistake'],
    culprit: [
      'culprit (?:for|behind) the (?:smell|noise|leak|alarm|damp|draught|power)',
      'culprit (?:was|is|being) (?:a|an|the) (?:\\w+ ){0,2}(?:bag|battery|cable|valve|fuse|kettle|pipe|sock|pad|plug|mouse|wire)',
    ],
    disciplined: [
      'suspend\\w* (?:ceiling|from the ceiling)',
      '(?:very|well) disciplined',
      'disciplined (?:routine|life|approach)',
    ],
    caught: ['caught (?:\\w+ )?using (?:the )?(?:sensor|camera|alarm)'],
    admitted: ['admitted (?:for|via|overnight|with)\\b'],
    accused: ['(?:play|film|book|series|drama|mystery)\\b(?: \\w+){0,8} accus\\w+'],
    everyone: [
      '(?:nobody|no one) knows the trouble',
      'everyone knows (?:the words|the song|each other|him|her)',
    ],
    'no-excuse': ['(?:shocking|appalling|disgraceful) (?:pink|weather|rain|storm|traffic|news)', 'excused?'],
    isolated: ['isolated (?:event|case) of (?:vomiting|diarrhoea|loose)'],
    deliberately: [
      'deliberate (?:practice|slow|movements?)',
      'intentional(?:ly)? (?:act of kindness|colour|gap)',
    ],
    'non-compliant': ['non[- ]?compliant (?:fridge|radiator|window|socket|lighting)'],
    refused: [
      'refus\\w+ (?:bins?|bags?|lorry|truck|collection|sacks?)',
      'refused consent',
      'consent (?:was )?refused',
      '(?:insurer|council|landlord|pharmacy|bank|gate|printer|key|lock|engine|card machine) refus\\w+',
    ],
    aggressive: [
      'aggressive (?:tumou?r|growth|arthritis|leukaemia|lymphoma|infection|at (?:dominoes|cards|bingo|chess|scrabble))',
    ],
    violent: ['violent (?:winds?|gale|sneez\\w*|cough\\w*|shaking|shivering|tremors?|film|scene|programme)'],
    uncooperative: ['stubborn (?:stain|mark|lid|jar|wound|infection|cough|patch|limescale|drain|lock)'],
    demanding: [
      '(?:walk|crossword|puzzle|quiz|physio|exercise|programme|climb)\\b(?: \\w+){0,4} demanding',
      'demanding (?:walk|crossword|puzzle|quiz|exercise|programme|morning|week)',
    ],
    'challenging-behaviour': ['challenging (?:crossword|puzzle|walk|quiz|jigsaw|hill|game)'],
    wandering: [
      '(?:cat|dog|kitten|hen|sheep|fox|duck)s? (?:had |has )?wander\\w*',
      'wandering (?:minstrel|star|jew)',
      'wander round the (?:garden|shops|market|park)',
    ],
    absconded: [
      '(?:hen|hens|rabbit|hamster|budgie|parrot|sheep|duck|kitten)s? (?:had |has |have )?(?:escap|abscond|ran away)\\w*',
      'escap\\w+ (?:to the country|room|from alcatraz)',
    ],
    naughty: [
      'rude health',
      'silly (?:hat|hats|song|songs|joke|jokes|game|games|season|putty|walks|billy)',
      '(?:felt|feel|feels|feeling) silly',
      'naughty (?:treat|cake|pudding|biscuit|but nice)',
    ],
    feeder: ['(?:sheet|paper|printer|document|hog|cattle) feeders?', 'baby nappies'],
    nasty: [
      'nasty (?:rash|chest|turn|sting|bump|blister|sore|scratch|splinter|headache|cold|storm)',
      'unpleasant (?:weather|noise|journey|sensation)',
    ],
    'kicked-off': [
      'kicked off (?:at (?:two|three|noon|\\d)|the (?:afternoon|evening|party|season))',
      '(?:match|season|party|fete|quiz|concert|world cup)\\b(?: \\w+){0,3} kicked off',
    ],
    manipulative: [
      'manipulat\\w+ (?:therapy|under anaesthetic|tools?|skills)',
      'fracture (?:was )?manipulated',
    ],
    'rough-or-harmful': [
      'punch(?:ed|ing) (?:a hole|holes|the air|bag|above)',
      'stole(?:n)? (?:the show|a kiss|our hearts)',
      'stolen (?:base|goods act)',
    ],
    restrained: [
      'restrained (?:colours?|decor|applause)',
      '(?:seat ?belt|wheelchair|child) restrain\\w*',
      'restrained (?:in|by) (?:the|a) (?:seat ?belt|clamps)',
    ],
    privileges: ['(?:a|the|what a) privilege\\b', 'privileged'],
    'made-to': ['made (?:him|her|them) (?:go red|feel|laugh)'],
    'told-to': [],
    allowed: [
      "(?:dogs|pets|cameras|phones|food|drinks?) (?:is|are|was|were)(?:n['’]t| not) (?:allowed|permitted)",
    ],
    useless: ['(?:torch|remote|charger|form|battery|app|tablet|pen)\\b(?: \\w+){0,2} useless'],
    'let-down': ['let (?:the |her |his )?(?:hem|side|tyres?|air|sides|water) down'],
    'poor-practice': ['poor (?:circulation|appetite|sleep|sight|signal|light\\w*|fit|weather)'],
  },
  entries: [
    {
      id: 'blaming-others',
      category: 'blame_verb',
      level: 'nudge',
      aboutOthers: true,
      pattern:
        '\\b(?:I|we) (?:expect(?:ed)? (?:better|more) (?:of|from)|hold (?:\\\\w+ ){1,3}(?:responsible|accountable)|blame (?!myself|ourselves)|would never have done what|(?:have|had) no (?:faith|confidence|trust) in)',
      why: 'The writer tells whose fault it is, and nothing of what happened',
      suggestion: 'Say what happened, what was expected and where that is written, and what got in the way',
      example: 'I hold Mr Farrell responsible',
      exceptions: [],
      falsePositiveExamples: ['I blame myself'],
    },
    {
      id: 'sarcasm',
      category: 'character_judgement',
      level: 'nudge',
      pattern:
        "\\b(?:(?:not|isn['’]?t|hardly) (?:exactly )?rocket science|(?:not|isn['’]?t) (?:that )?(?:hard|difficult) is it|how hard (?:can|is) it|too much (?:effort|trouble|like hard work)|(?:something|somewhere) better to do|better things to do|(?:they|you|nobody|staff|carers?|nights) (?:could|can)(?:n['’]?t| not) even (?:manage|do|be|get|spell|read|count)|engage (?:their|your|his|her) brains?|(?:makes|make) you wonder|god knows what|what (?:were|was) (?:they|he|she) thinking|what planet|you(?:['’]d| would) (?:have )?th(?:ink|ought)|like a lemon|a (?:child|monkey|toddler|five year old) could)\\b",
      why: 'Says what is thought of a person, and nothing of what happened',
      suggestion: 'Say what happened step by step, and what was going on around it',
      example: "It's not rocket science",
      exceptions: [
        'too much (?:effort|trouble) (?:for (?:him|her) )?(?:to (?:breathe|swallow|walk|stand)|on the stairs)',
      ],
      falsePositiveExamples: ['Walking to the lounge was too much effort for her to walk back'],
    },
    {
      id: 'labels-for-workers',
      category: 'character_judgement',
      level: 'nudge',
      pattern:
        "\\b(?:weak links?|bad (?:carers?|nurses?|workers?|staff)|dead ?wood|waste of (?:space|time and money)|jobsworth|know[- ]it[- ]alls?|knows it all|(?:is|was|['’]s|such) a liability|(?:terrible|awful|dreadful|rubbish|hopeless|poor|worst) (?:carers?|nurses?|workers?|seniors?|managers?|shift leads?)|pathetic|feeble (?:excuse|explanation|attempt)|explanation (?:was |is )?feeble|in it for the money|only (?:here|there) for the (?:money|wages?)|come in for the money|should(?:n['’]?t| not| never) be (?:let|allowed) (?:near|anywhere)|not (?:cut out|suited) (?:for|to) (?:this|care|the job)|wrong job|not fit to (?:be a|work|call|do|wear|hold)|beyond the capability|incapable|inept|thoughtless(?:ly)?|forgetful staff|shoddy|rubbish at|hopeless at|no idea what (?:he|she|they)(?:['’]s|['’]re| is| are) doing|ha(?:s|ve|d) no (?:compassion|insight|common sense|initiative|work ethic)|you (?:have|had|showed|show) no)\\b",
      why: 'Labels a person; the label explains nothing',
      suggestion: 'Say which step, what the person saw and knew, and what would have helped',
      example: 'She is the weak link on this unit',
      exceptions: [
        '(?:public|employers?|limited|personal) liability',
        'liability (?:insurance|cover|certificate)',
        "(?:I am|I['’]m) (?:\\w+ ){0,5}(?:not fit|hopeless|pathetic|incapable|terrible)",
        'incapable of (?:standing|walking|swallowing|speech|using)',
        'poor managers?',
      ],
      falsePositiveExamples: [
        'The public liability certificate is on the wall',
        'He is not fit for discharge',
      ],
    },
    {
      id: 'lacking',
      category: 'character_judgement',
      level: 'nudge',
      pattern:
        '\\black(?:s|ed|ing)?(?: of)?(?: (?:any|the|basic|complete|total|all|proper))*(?: professional| common| basic)? (?:competenc[ey]|compassion|professionalism|judge?ment|insight|commitment|effort|motivation|respect|empathy|initiative|diligence|awareness|sense|interest)\\b',
      why: 'Judges the person; tells us nothing about conditions',
      suggestion: 'Say what was seen or heard, and what the person had to go on',
      example: 'A complete lack of professional judgement',
      exceptions: [
        'lack\\w* (?:of )?(?:motivation|interest|insight|awareness) (?:due to|because of|from|is part of|since) (?:his|her|the|low|depress|dement|stroke)\\w*',
      ],
      falsePositiveExamples: ['Lack of motivation since the stroke'],
    },
    {
      id: 'below-standard',
      category: 'counterfactual',
      level: 'nudge',
      pattern:
        "\\b(?:f[ae]ll(?:s|en|ing)? (?:well |far |way )?(?:below|short of) (?:the |our |any |acceptable |expected )?(?:standards?|expectations?)|(?:not|below) (?:the|an?) (?:acceptable |expected )?standards? (?:we|I|that|expected)|(?:not|isn['’]?t) good enough|(?:not|never) up to (?:standard|scratch)|let(?:s|ting)? (?:us|the team|everyone|the side|the home) down)\\b",
      why: 'Measures people against a standard without saying what stood in the way',
      suggestion:
        'Name the standard and its source apart from the account, and ask what made it hard to meet',
      example: 'This falls well below the standard we expect',
      exceptions: [
        '(?:reading|temperature|pressure|level|battery|score|water) (?:fell|falls|was) (?:well )?below',
      ],
      falsePositiveExamples: ['The fridge reading fell below the standard range'],
    },
    {
      id: 'held-responsible',
      category: 'blame_verb',
      level: 'nudge',
      pattern:
        '\\b(?:(?:wholly|entirely|solely|fully|directly|personally|ultimately) (?:responsible|accountable|liable)|(?:holds|held) (?:\\w+ ){1,3}(?:responsible|accountable)|responsible for the (?:loss|error|mistake|mess|omission|accident|injury)|(?:his|her|their|your) (?:own )?(?:doing|inaction|incompetence|neglect|omission|failure|failings?|laziness)|brought (?:it|this) (?:on|upon) (?:himself|herself|themselves|yourself|themself)|(?:only|just) (?:has|have|had) (?:himself|herself|themselves|yourself) to|serves? (?:him|her|them|you) right|asked for it|asking for it|pa(?:y|ying) the (?:price|consequences)|have (?:all )?to pay the consequences)\\b',
      why: 'Places the event in one person, so the search stops there',
      suggestion: 'Say what happened and what in the work led to it',
      example: 'She is wholly responsible for it',
      exceptions: [
        'responsible for the (?:medicines|keys|shift|floor|unit|rota)',
        '(?:heart|kidney|liver|renal|respiratory|organ) failings?',
        'asked for it (?:to be|back|again)',
      ],
      falsePositiveExamples: ['She was responsible for the keys'],
    },
    {
      id: 'neglected-by',
      category: 'counterfactual',
      level: 'nudge',
      pattern:
        '\\b(?:you|he|she|they|staff|carers?|nurses?|team|agency|nights?|manager) (?:have |has |had )?(?:just |simply |clearly )?neglected (?!to\\b)(?:it|this|that|the|his|her|their|your|him|them)\\b',
      why: 'Implies a blameworthy omission',
      suggestion: 'Say what was not done, and what was going on at the time',
      example: 'You neglected it for a cigarette break',
      exceptions: ['neglected (?:the|his|her|their) (?:garden|allotment|hair|flat|house|plants?)'],
      falsePositiveExamples: ['He says he neglected his garden'],
    },
    {
      id: 'had-they',
      category: 'counterfactual',
      level: 'nudge',
      pattern:
        "(?:^|[.!?;,]\\s*)had (?:(?:the|our) )?\\w+ (?:not |only |just |simply )?(?:done|been|checked|looked|followed|called|rung|read|known|listened|asked|noticed|acted|reported|told|taken|used|paid|bothered|stayed)\\b[^.?!]{0,90}\\b(?:would|could|might)(?:n['’]?t| not)? (?:still )?(?:have|of|be)\\b|\\bif (?!I\\b|we\\b)(?:the )?\\w+(?: \\w+)? had\\b[^.?!]{0,90}\\b(?:would|could|might)(?:n['’]?t| not)? (?:still )?(?:have|of|be)\\b|\\bnone of (?:this|it) would (?:have|of)\\b",
      why: 'Imagines a different past and compares people with it',
      suggestion: 'What did they know, see and expect then?',
      example: 'If Priya had looked, this would not have happened',
      exceptions: [
        '(?:asked|ask|check|checked|see|wondered|know) if \\w+ had',
        'if (?:the )?(?:\\w+ )?(?:alarm|sensor|hoist|app|bell|lift|door|mattress|battery|ambulance|bus|signal|label|plan|delivery|pharmacy|weather|rail|brake|light|mat)s? had',
      ],
      falsePositiveExamples: ['She asked if he had the tablet that would be due at six'],
    },
    {
      id: 'why-could-not',
      category: 'hindsight',
      level: 'nudge',
      pattern:
        "\\bwhy (?:can|could|did|does|do|would|was|were)(?:n['’]?t| not)? (?:he|she|they|you|nobody|no one|anyone|staff|the \\w+|[a-z]+) (?:not |even |just )*(?:check|ring|call|look|ask|read|think|notice|follow|do (?:it|this|that)|tell|see|manage|bother)\\w*|\\bwhy can['’]?t (?:he|she|they|you|[a-z]+)\\b|\\b(?:nobody|no one|none of them|never|did(?:n['’]?t| not)) (?:even )?(?:thought|think) to\\b|\\bany (?:decent|competent|sensible|half decent) (?:carer|nurse|worker|person|senior)\\b|\\beveryone else (?:manages|managed|can|does|did)\\b|\\bsurely (?:it|they|he|she|someone|somebody|anyone|the|you)\\b|\\bas (?:was )?predicted\\b|\\bcould see (?:it )?coming\\b|\\bsaw (?:it|this) coming\\b|\\btold you so\\b|\\bhow many times\\b|\\bshould have known\\b",
      why: 'A question that is really an accusation, asked from afterwards',
      suggestion: 'Ask what made it make sense, and what would have helped',
      example: 'Nobody thought to ring the GP',
      exceptions: ["why (?:can|could)(?:n['’]?t| not) (?:he|she|they) (?:swallow|sleep|eat|walk|hear|see)"],
      falsePositiveExamples: ['We are asking the GP why she could not see the letters'],
    },
    {
      id: 'never-learns',
      category: 'absolutist',
      level: 'nudge',
      pattern:
        "\\b(?:never|doesn['’]?t ever|don['’]?t ever) (?:listens?|learn(?:s|t|ed)?|bothers?|pulls?|thinks?|cares?)\\b|\\b(?:always|constantly|forever) (?:moans?|moaning|complain(?:s|ing)?|skiv(?:es|ing)|disappear(?:s|ing)|on (?:his|her|their) (?:phone|break)|looking for something to|(?:has|have) to pick up)\\b|\\b(?:same|the same) (?:\\w+ )?(?:people|person|ones?|staff|carer|nurse|names?) every (?:time|week|shift)\\b|\\bonce again (?:it was|we find|she|he|they|the)\\b|\\bas (?:per )?usual\\b(?= (?:from|with) (?:nights|days|agency|staff|her|him|them))|\\b(?:been )?told (?:a hundred|a thousand|so many|countless|umpteen|numerous|several|\\d+) times\\b|\\bhow many (?:more )?times\\b|\\bafter \\w+ supervisions\\b|\\bgot it by now\\b",
      why: 'Always and never are rarely true, and stop us asking when it goes well',
      suggestion: 'Say when it happened and how often',
      example: 'She never listens',
      exceptions: [
        '(?:radio|music|concert|record|audiobook)\\w*(?: \\w+){0,4} (?:always|never) listens?',
        '(?:always|never) (?:listens?|thinks?) (?:to|of) (?:the|her|his) (?:radio|music|records?|wife|husband|mum|dad|family|late)',
        '(?:always|never) late (?:for bingo|to bed|in the)',
      ],
      falsePositiveExamples: ['He never listens to the radio after tea'],
    },
    {
      id: 'no-doubt-behind',
      category: 'intent_mindreading',
      level: 'nudge',
      pattern:
        "\\b(?:no doubt (?:behind|because|trying|on|off|she|he|they|again)|presumably (?:had|too|on|because|could|thought|she|he|they|off|busy)|probably (?:just )?(?:trying|too busy|on (?:his|her|their) phone|couldn['’]?t|didn['’]?t want|asleep|making it up|wanted to|doing it)|too busy (?:chatting|talking|gossiping|on|texting|looking at|having)|(?:chose|chooses|choosing) to (?:be|ignore|stay silent|say nothing|act|behave|carry on)|went ahead anyway|couldn['’]?t (?:be )?(?:arsed|bothered)|for the sake of (?:a|his|her|their) (?:cigarette|fag|break|phone)|just (?:wanted|wants) (?:to go home|attention|an easy (?:life|shift)))\\b",
      why: 'Claims to know what somebody thought or wanted',
      suggestion: 'Say what was seen and heard; ask the person what it was like from where they stood',
      example: 'He was too busy chatting to notice',
      exceptions: [
        'quiet shift',
        'quiet life',
        'chose to be (?:cared|supported|buried|called|with)',
        'chooses to be (?:called|cared|supported|with)',
      ],
      falsePositiveExamples: ['It was a quiet shift', 'She chose to be cared for at home'],
    },
    {
      id: 'no-excuse-offered',
      category: 'absolutist',
      level: 'nudge',
      pattern:
        "\\b(?:(?:is|was)(?:n['’]?t| not) an excuse|no excuses?|(?:lame|poor|feeble|usual|pathetic|her|his|their) excuses?|excuse was|without excuse)\\b",
      why: 'Closes the question of what made it likely',
      suggestion: 'Say what the person told of, and look into it',
      example: "Tiredness isn't an excuse",
      exceptions: ['(?:excuse|excused) (?:me|himself|herself)'],
      falsePositiveExamples: ['She said excuse me and left the table'],
    },
    {
      id: 'talking-to',
      category: 'blame_verb',
      level: 'nudge',
      pattern:
        '\\b(?:(?:gave|given|giving|had|got|get|needs?) (?:him|her|them|staff|the \\w+)? ?(?:a )?(?:good |stern |firm )?(?:talking[- ]to|telling[- ]off|dressing[- ]down|rollicking|bollocking)|(?:staff|staff member|member of staff|carer|nurse|worker|senior|employee) (?:has been |was )?(?:spoken to|warned|dealt with|put on a warning)|on a (?:final |written )?warning|needs? (?:sorting out|a warning|sacking|to be (?:sacked|moved|disciplined|named|made an example))|made an example of|get rid of (?:her|him|them)|matter resolved|your conduct|conduct (?:was|fell|which))\\b',
      why: 'Tells of a punishment and nothing of the cause',
      suggestion: 'Say what was offered and agreed, and what will change in the work',
      example: 'Gave him a talking to about the bell',
      exceptions: ['(?:weather|flood|storm|smoke) warning', 'warning (?:light|sign|label)'],
      falsePositiveExamples: ['A flood warning is in force'],
    },
    {
      id: 'group-blame',
      category: 'character_judgement',
      level: 'nudge',
      pattern:
        "\\b(?:(?:agency|overseas|foreign|bank|night|young|new|male|female|day) (?:staff|carers?|girls?|lads?|lot|workers?|nurses?|ones?|team)|nights|days|agency) (?:just |still |all |simply )?(?:don['’]?t|do not|doesn['’]?t|can['’]?t|cannot|won['’]?t) (?:understand|care|speak|know|want|listen|do|bother|have a clue|give)\\b|\\bthey['’]?re all (?:rough|lazy|the same|useless|bad|as bad)\\b|\\bthe (?:agency|foreign|overseas) (?:girl|lad|lot)\\b|\\bpeople like (?:that|this|her|him|them)\\b|\\b(?:carers|staff|nurses) like (?:that|this|her|him|them)\\b|\\b(?:basic|simple) instructions\\b",
      why: 'Blames a group of people; what happened on that shift stays unknown',
      suggestion: 'Say what the person on that shift knew, had been shown and had to hand',
      example: "Agency staff don't care",
      exceptions: [
        "new (?:staff|starters?|workers?|ones?) (?:don['’]?t|do not|can['’]?t|cannot) (?:know where|know the code|have a login|do (?:meds|medicines) until)",
        "(?:agency|bank) (?:staff|carers?|nurses?|workers?) (?:don['’]?t|do not|can['’]?t|cannot) (?:have|know the code|know where)",
      ],
      falsePositiveExamples: ['Agency staff cannot know the code on their first night'],
    },
    {
      id: 'labels-for-people',
      category: 'person_supported_label',
      level: 'nudge',
      pattern:
        "\\b(?:trouble[- ]?maker|screamers?|shouters?|a (?:biter|hitter|spitter|bell ringer|nightmare|nuisance|pest|menace|handful|moaner|whinger|drama queen)|dirty old (?:man|woman)|over[- ]?react(?:s|ed|ing)?|hypochondriac|know(?:s|ing) exactly what (?:he|she|they)(?:['’]s|['’]re| is| are| was| were) doing|plays? (?:\\w+ )?(?:staff|carers|everyone|people|one) off|sabotag(?:es|ed|ing)|in denial|sly|devious|spoil(?:ed|t) (?:brat|child)|won['’]?t do as (?:he|she|they)(?:['’]s|['’]re| is| are) told|do as (?:he|she|they)(?:['’]s|['’]re| is| are) told|put (?:a bit of|some) effort in|(?:completely|totally|bang|well|behaviou?r (?:is|was)) out of order|best keep (?:her|him|them) in|inappropriate with|ungrateful|being difficult|difficult as|winding (?:\\w+ )?up|wind(?:s)? (?:everyone|us|staff|\\w+ residents|the other residents) up|running round after|nagging|refuse(?:s)? to (?:accept|engage|listen|cooperate|co-operate|help (?:himself|herself)))\\b",
      why: 'Labels the person and hides need, choice or distress',
      suggestion: 'Say what the person did or said, what came before, and what they might have needed',
      example: 'Resident is a known troublemaker',
      exceptions: [
        '(?:lift|phone|toilet|machine|hoist|printer|bell|boiler|kettle|alarm|washer|dryer|door|shower) (?:is |was |still |been )*out of order',
        '(?:her|him)self (?:as )?["“‘\']?a (?:right |bit of a )?(?:nuisance|pest|handful|moaner|nightmare)',
        'a handful of',
        'nagging (?:pain|ache|cough|doubt)',
        'a nightmare (?:about|last night|and woke|at)',
        '(?:had|having|woke from) a nightmare',
        'winding (?:the )?(?:clock|wool|bandage|road)',
        'overreact\\w* to (?:insulin|the vaccine)',
      ],
      falsePositiveExamples: [
        'The lift is out of order',
        'He had a nightmare and woke at three',
        'The lift was out of order again',
      ],
    },
    {
      id: 'mess-and-lives',
      category: 'blame_verb',
      level: 'nudge',
      pattern:
        '\\b(?:stood (?:there|by|around) (?:like|and|doing|while|watching)|did nothing(?! wrong)|sat (?:there )?(?:chatting|doing nothing|on (?:his|her|their) phone)|left (?:him|her|them|it|us) to (?:rot|it|pick up)|pick(?:ing)? up the (?:pieces|slack)|clean(?:ing)? up (?:after )?(?:her|his|their|your) mess|thanks to (?:nights|days|agency|whoever)|whoever (?:was|did|left) (?:on|it|this|that)|protects? (?:them|her|him|their own)|be careful what you say|gives? (?:the rest of )?us a bad name|a bad name)\\b',
      why: 'Tells of anger; what happened and why stays unknown',
      suggestion: 'Say what each person did, saw and knew, minute by minute if you can',
      example: 'He stood there like a statue while she was choking',
      exceptions: [
        'thanks to (?:her|him|them) (?:we|he|she|the|for)',
        'stood (?:by|there) (?:and|with|while) (?:held|she|he|waited|chatted)',
      ],
      falsePositiveExamples: ['Thanks to her we caught it in time'],
    },
  ],
}
