/**
 * Ordinary words that point to a category of ../../capabilities/triage/reference/incident-categories.json.
 * Written by us from UK care registers' usual words, with a few American ones (elopement, narcotics, decubitus).
 *
 * One line holds phrases parted by commas. A star ends a word that may go on ("bruis*" reads bruise, bruising);
 * "~" lets up to five words stand between; "!" marks a phrase that says much, "?" one that says little.
 */
export type CategoryWords = {
  readonly category: string
  readonly words: string
  readonly subcategories: Readonly<Record<string, string>>
}

/** Phrases that look like evidence and are not: they are read first and set aside. */
export const setAside =
  'fell asleep, fall asleep, fell ill, fall out with, fell out with, blister pack*, fire door*, choice of words, at risk of fall*, risk of fall*, falls risk, fall risk, fall* prevention, risk for fall*'

export const categoryWords: readonly CategoryWords[] = [
  {
    category: 'medication',
    words:
      '!medication error*, !medicines error*, !med error*, !drug error*, !medication incident*, medication*, medicine*, ?meds, ?tablet*, ?pill*, ?dose*, mar, emar, ?pharmac*, inhaler*, eye drop*, insulin, antibiotic*, warfarin, coumadin, paracetamol, ?prescri*, ?physician orders, omitted dose*',
    subcategories: {
      administration:
        '!missed dose*, !missed medic*, medic* missed, !medic* ~ not given, !not given ~ medic*, omit* ~ medic*, omit* ~ dose*, !wrong medic*, !wrong dose*, wrong tablet*, wrong person* ~ medic*, !double dose*, extra dose*, given twice, !not receive ~ medic*, not receive ~ dose*, failed to administer, not administer*, not ~ receive*, wrong time ~ medic*, medic* error*, another resident* medic*, another person* medic*, medic* ~ incorrect*, incorrect* ~ medic*, incorrect dose*, too much ~ medic*',
      prescribing: 'prescribing error*, prescri* ~ wrong dose, gp prescri* ~ wrong',
      dispensing: 'dispensing error*, pharmacy ~ wrong, pharmacy error*, labelled wrong*, incorrect* label*',
      recording:
        '!not signed, !missed signature*, !missing signature*, unsigned, gap* ~ mar, mar ~ gap*, mar ~ not complet*, signed ~ not given, signature missing',
      storage:
        'fridge temp*, medic* ~ unlocked, left unlocked, unlocked ~ medic*, medic* left out, cart ~ unlocked, medic* ~ not secure*, unsecured medic*, medic* ~ locked, trolley ~ unlocked, trolley ~ unattended',
      ordering:
        'out of stock, ran out of, run out of, not reordered, not re ordered, medic* ~ not delivered, stock ~ low, not available from pharmacy, failed to order',
      disposal: 'dispos* ~ medic*, returned to pharmacy, medic* ~ dispos*',
      transcribing: 'transcri*, handwritten ~ mar, hand written ~ mar',
      self_admin: 'self admin*, self medic*',
      covert: 'covert*',
      prn: 'prn, when required, as required medic*, as needed medic*',
      controlled_drug:
        '!controlled drug*, cd register, cd book, cd cupboard, cd count*, !narcotic*, morphine, oramorph, oxycod*, oxycontin, fentanyl, hydrocodone, vicodin, percocet, buprenorphine, opioid*, opiate*, ?missing ~ tablet*, ?missing ~ pill*',
      monitoring: 'inr, lithium, drug level*, blood level*',
      transfer: 'discharge* ~ without medic*, hospital ~ medic* list, medic* ~ on discharge',
      adverse_reaction: 'side effect*, adverse reaction*, allergic reaction ~ medic*, adverse drug',
    },
  },
  {
    category: 'fall',
    words: '!fall*, !fell, ?slipped, ?tripped, ?slid, trip* over, ?balance',
    subcategories: {
      unwitnessed: '!unwitnessed, not witnessed, un witnessed, no witness*',
      witnessed: 'witnessed fall*, fall* witnessed, fall* was witnessed',
      from_bed: '!fell ~ bed, !fall* ~ bed, rolled out of bed, fell out of bed, slid ~ bed, beside ~ bed',
      from_chair:
        '!fell ~ chair, fall* ~ chair, slid ~ chair, slipped ~ chair, fell ~ toilet, fall* ~ toilet, fell ~ commode, fall* ~ wheelchair, fell ~ wheelchair',
      standing:
        'fell ~ walking, fell while walking, lost ~ balance, walking frame, zimmer, legs gave way, fell ~ walker',
      transfer:
        'fall* ~ transfer*, fell ~ transfer*, transfer* ~ fell, transfer* ~ fall*, fell ~ hoist*, dropped ~ transfer*',
      stairs: 'stairs, staircase, fell down ~ step*',
      outdoors: 'fell ~ garden, fell ~ outside, fell ~ pavement, fall* ~ outside, fell ~ car park',
      near_fall: '!near fall*, nearly fell, almost fell, near miss fall*',
      found_on_floor:
        '!found ~ floor, found ~ ground, !on the floor, lying on ~ floor, sitting on ~ floor, sat on ~ floor',
    },
  },
  {
    category: 'skin',
    words:
      '!pressure ulcer*, !pressure sore*, !pressure damage, pressure area*, pressure injur*, !bed sore*, !bedsore*, !decubitus, wound*, graze*, laceration*, abrasion*, ?blister*, ?sore*, ?rash, ?redness, skin damage, skin integrity, ?scratch*, ?injur*',
    subcategories: {
      pu1: 'category 1 pressure, grade 1 pressure, stage 1 pressure, cat 1 pressure, pressure ~ grade 1, pressure ~ category 1, pressure ~ stage 1, non blanch*',
      pu2: 'category 2 pressure, grade 2 pressure, stage 2 pressure, stage ii, cat 2 pressure, pressure ~ grade 2, pressure ~ category 2, pressure ~ stage 2',
      pu3: 'category 3 pressure, grade 3 pressure, stage 3 pressure, stage iii, cat 3 pressure, pressure ~ grade 3, pressure ~ category 3, pressure ~ stage 3',
      pu4: 'category 4 pressure, grade 4 pressure, stage 4 pressure, stage iv, cat 4 pressure, pressure ~ grade 4, pressure ~ category 4, pressure ~ stage 4',
      dti: 'deep tissue',
      unstageable: 'unstageable, ungradable, ungradeable',
      masd: 'moisture lesion*, moisture damage, moisture associated, masd, incontinence associated dermatitis',
      skin_tear: '!skin tear*, skin flap*, torn skin',
      burn_scald: '!burn*, !scald*, hot drink spill*, hot tea ~ spill*',
      bruise: '!bruis*',
      unexplained:
        '!unexplained bruis*, unexplained injur*, unexplained mark*, unexplained wound*, unknown origin, unknown cause, unknown how',
      device: 'catheter ~ sore, mask ~ sore, device related',
    },
  },
  {
    category: 'swallowing',
    words: '!chok*, !dysphagia, swallow*, iddsi, thicken*, ?puree*, speech and language',
    subcategories: {
      choking: '!chok*, back slap*, back blow*, abdominal thrust*, heimlich, airway ~ blocked, food ~ stuck',
      wrong_texture:
        'wrong texture*, wrong consistenc*, wrong diet*, not thicken*, without thicken*, !wrong ~ iddsi, level 4 ~ given, given ~ normal diet, unmodified, mechanical soft',
      aspiration: '!aspirat*',
      unsupervised: 'unsupervised ~ eat*, eat* ~ unsupervised, eat* ~ alone, left ~ alone ~ meal',
      allergen: 'allergen*, food allerg*, nut allerg*, allerg* ~ nut*, given ~ nut*, anaphyla*',
    },
  },
  {
    category: 'visit',
    words: '!missed visit*, !missed call*, !late visit*, !late call*, ?care call, ?visit*',
    subcategories: {
      missed:
        '!missed visit*, !missed call*, !visit ~ missed, call ~ missed, carer ~ not arrive, carer ~ not attend, !not turn up, no show, no carer ~ arrive*, visit not ~ carried out, call not covered',
      late: '!late visit*, !late call*, visit ~ late, call ~ late, carer ~ late, hour* late, minutes late, arrived late',
      short:
        'cut short, short visit*, short call*, left early, visit ~ shortened, call ~ shortened, call clipping, call cramming',
      double_up: '!double up*, double handed, second carer, second worker, two carers ~ one, only one carer',
      no_reply: '!no reply, no answer ~ door, no access, not gain access, not get in, key safe',
      wrong_person: 'wrong carer, male carer, female carer ~ request*, gender preference',
    },
  },
  {
    category: 'moving_handling',
    words: '!moving and handling, !manual handling, ?transfer*, stand aid, slide sheet*, gait belt',
    subcategories: {
      hoist: '!hoist*, !sling*, hoyer, mechanical lift, sit to stand, stand lift, lift strap*',
      bed_rails: '!bed rail*, bedrail*, side rail*, bed bumper*, entrap*',
      wheelchair: 'wheelchair*, footplate*, foot rest*, lap strap*, foot pedal*',
      technique:
        'drag lift*, underarm lift*, wrong technique, without using ~ hoist, without ~ gait belt, one person transfer, without ~ assist*, lifted ~ manually, improper* transfer*',
      equipment_fault:
        'equipment fault*, equipment fail*, faulty equipment, faulty ~ hoist, hoist ~ broke*, hoist ~ fail*, snapped, strap ~ broke, mattress ~ deflat*, brake* ~ fail*, malfunction*',
      assessment:
        'wrong sling, wrong size sling, equipment ~ not ~ suitable, no ~ handling assessment, not ~ assessed ~ hoist',
    },
  },
  {
    category: 'distress',
    words:
      '!distress*, !agitat*, !behaviour*, behavior*, ?upset, ?anxious, ?aggress*, !restrain*, restrictive practice*, altercation*, outburst*',
    subcategories: {
      distress: 'distress*, agitat*, screaming, tearful, inconsolable',
      person_to_person:
        '!resident to resident, !between residents, !between ~ service users, altercation*, !resident ~ hit ~ resident, hit another, hit ~ resident, pushed another, pushed ~ resident, punched ~ resident, slapped another, !another resident, !other resident*, another service user, another person supported, another tenant, roommate*, residents ~ argu*',
      self_harm:
        '!self harm*, self injur*, cut ~ wrist*, ligature*, suicid*, overdose*, head bang*, banging ~ head',
      property:
        'smashed, broke ~ window, damag* ~ property, threw ~ furniture, punched ~ wall, punched ~ door',
      physical_restraint:
        '!physical* restrain*, !restrained, physical intervention*, held ~ arm*, safe hold*',
      mechanical: 'lap belt*, mechanical restraint, mitten*, tied to, posey',
      chemical:
        'chemical restraint, prn ~ lorazepam, lorazepam ~ agitat*, prn ~ behaviour*, antipsychotic*, sedat*',
      seclusion: '!seclu*, locked in ~ room, confined to ~ room, isolated in',
      environmental: 'locked ~ kitchen, locked ~ cupboard, door ~ held shut, wardrobe ~ locked',
      blanket: 'blanket rule*, house rule*, all residents ~ not allowed, set bedtime*',
    },
  },
  {
    category: 'infection',
    words: '!infection*, !outbreak*, ?vomit*, ?isolat*, infected, contagious',
    subcategories: {
      outbreak: '!outbreak*, norovirus, covid*, diarrh* and vomiting, d and v, scabies, influenza, ?flu',
      single:
        'c diff*, clostrid*, mrsa, tuberculosis, legionnaire*, chest infection, urine infection, uti, hepatitis, pneumonia, cellulitis',
      ppe: '!ppe, no gloves, without gloves, without ~ mask, face mask*, hand hygiene, hand washing, not wash* ~ hands, infection control',
      sharps: '!needlestick, needle stick, sharps',
      waste: 'clinical waste, soiled linen, laundry, soiled laundry',
      sepsis: '!sepsis, septic',
    },
  },
  {
    category: 'safeguarding',
    words: '!safeguard*, !abus*, alleg*, adult protection, section 42, ?harmed by, ?mistreat*, ill treat*',
    subcategories: {
      physical:
        '!physical* abus*, slapped, !rough*, pinched, grabbed, shoved, struck, hit by ~ staff, staff ~ hit, hit by ~ carer, handled roughly, forc* ~ arm, forceful*',
      domestic:
        'domestic abuse, domestic violence, husband ~ hit, wife ~ hit, partner ~ hit, coercive control',
      sexual: '!sexual*, indecent*, inappropriate* touch*, fondl*, rape*, groped',
      psychological:
        '!verbal* abus*, !mental abuse, emotional* abus*, psychological* abus*, shouted at, shouting at, yell*, threaten*, humiliat*, intimidat*, demean*, derogatory, belittl*, taunt*, bully*, swore at, cursed at, called ~ names, shut up',
      financial:
        '!financial* abus*, !financial* exploit*, !exploit*, stole*, !theft*, misappropriat*, money ~ missing, missing ~ money, missing money, missing cash, bank card*, credit card*, debit card*, forged, wrote ~ check*, cheque*, unauthorised withdraw*, unauthorized, borrow* money, scam*, fraud*',
      slavery: 'slavery, traffick*, forced labour',
      discriminatory: 'discriminat*, racist ~ resident, homophob*, transphob*',
      organisational: 'organisational abuse, institutional abuse, poor practice across',
      neglect:
        '!neglect*, acts of omission, left ~ soiled, left ~ wet, left unattended, not ~ fed, failed to provide care, care not given, ignored ~ call bell, call bell ~ not answered, call light*',
      self_neglect: '!self neglect*, hoard*, refus* ~ wash, refus* all care',
    },
  },
  {
    category: 'missing',
    words:
      '!missing person*, !went missing, !elope*, !abscond*, ?wander*, whereabouts, awol, unaccounted for',
    subcategories: {
      missing:
        '!missing person*, !went missing, !elope*, abscond*, missing from home, missing from ~ care, police ~ search*, could not be found, not be located',
      found:
        'found ~ street, found ~ outside, found wandering, left ~ building, left ~ premises, left ~ facility, left ~ unescorted, left the home, left without, walked out, returned by police, exited ~ building, exited',
      awol: 'section 17, awol, unauthorised absence',
      door: 'exit alarm*, door alarm*, alarm ~ not ~ sound, door ~ not locked, door ~ left open, door ~ unlocked, gate ~ open, keypad, wander guard, wanderguard',
    },
  },
  {
    category: 'nutrition',
    words: 'nutrition*, hydrat*, malnutrit*, ?meal*, ?eating, ?diet*, ?fluids, ?appetite, dietici*, dietiti*',
    subcategories: {
      weight:
        '!weight loss, !lost weight, !loss of weight, weight gain, kg loss, lost ~ kg, lost ~ pounds, lost ~ lbs, must score, weigh*',
      dehydration: '!dehydrat*, fluid intake, not ~ drink*, no drinks',
      missed_meal:
        '!missed meal*, no breakfast, no lunch, no dinner, not fed, without food, meal not given, not given ~ drink',
      enteral: 'peg, enteral, feeding tube, tube feed*, nasogastric, ng tube',
      record: 'food chart*, fluid chart*, fluid record*, food record*, intake ~ not recorded',
    },
  },
  {
    category: 'health',
    words:
      '!deteriorat*, unwell, ?hospital*, ?ambulance, 999, 111 call*, 911, paramedic*, change of condition, change in condition, ?emergency, unresponsive, chest pain, collapse*, stroke, breathless*, short of breath, condition worsen*',
    subcategories: {
      deterioration:
        '!deteriorat*, change of condition, change in condition, condition worsen*, unwell, restore2, news2, news score, oxygen ~ low, low oxygen, pain ~ not ~ manag*, in pain, pain manage*, continued pain, confused, unresponsive, not ~ assess*, failed to assess',
      seizure: '!seizure*, epilep*, tonic clonic, had a fit',
      hospital:
        'admitted to hospital, taken to hospital, sent to ~ hospital, hospital admission*, hospital attendance, a and e, accident and emergency, emergency room, emergency department, conveyed',
      delayed_help:
        '!delay* ~ gp, delay* ~ doctor, delay* ~ ambulance, delay* ~ 999, delay* ~ treatment, not ~ call* ~ doctor, not ~ call* ~ gp, not call* 999, failed to notify ~ physician, not notified ~ physician, physician ~ not notified, delay in seeking, timely ~ medical, timely ~ assess*',
      catheter: 'catheter*, incontinen*, continence, bowel*, constipat*, stoma',
      diabetes: '!hypo*, !hyperglyc*, blood sugar*, blood glucose, diabet*',
    },
  },
  {
    category: 'staff_injury',
    words:
      'riddor*, !staff injur*, !injury to staff, !staff accident*, staff member ~ injur*, carer ~ injur*, worker ~ injur*, employee injur*, employee ~ injured ~ back',
    subcategories: {
      handling:
        'injured ~ back, hurt ~ back, back injur*, pulled ~ muscle, strained ~ back, back pain ~ lifting, staff ~ back ~ hoist*, carer ~ hurt ~ back',
      slip: 'staff ~ slipped, staff ~ tripped, carer ~ slipped, carer ~ tripped, staff member ~ fell, carer fell, employee ~ slipped, i slipped, i tripped',
      sharps: 'staff ~ needlestick, needlestick ~ staff, carer ~ needle*, nurse ~ needlestick',
      burn: 'staff ~ burn*, staff ~ scald*, cook ~ burn*, chef ~ burn*, carer ~ burn*',
      road: 'road traffic, car accident, car crash, collision ~ car, driving between, rear ended',
      stress: 'work related stress, staff stress, burnout, burn out ~ staff',
      exposure: 'exposed to ~ chemical*, chemical ~ splash*, inhaled ~ fumes, bleach ~ eye*, staff ~ exposed',
    },
  },
  {
    category: 'violence',
    words:
      '!violen*, !assault* ~ staff, ?aggress*, hit ~ member of staff, hit ~ staff member, hate crime, physical assault, ?threaten*',
    subcategories: {
      physical:
        'hit ~ carer, punched ~ staff, punched ~ carer, kicked ~ staff, kicked ~ carer, bit ~ staff, bit ~ carer, spat at, scratched ~ staff, scratched ~ carer, slapped ~ staff, slapped ~ carer, grabbed ~ staff, assaulted ~ staff, assaulted ~ carer, hit ~ member of staff, pushed ~ staff, pushed ~ carer, lashed out',
      verbal:
        'verbal* aggress*, swore at ~ staff, abusive ~ towards staff, shouted at ~ staff, verbally abusive to staff, abusive language ~ staff, threatened ~ staff, threatened ~ carer',
      sexual: 'sexual* ~ towards staff, sexual* ~ to carer, groped ~ carer, groped ~ staff',
      racial: '!racist, racial*, hate crime, hate incident, racially abus*',
      visitor:
        'visitor ~ aggress*, relative ~ aggress*, son ~ aggress*, daughter ~ aggress*, visitor ~ threaten*, relative ~ threaten*, member of the public, neighbour ~ threaten*',
      weapon: 'knife, weapon*, gun, held ~ scissors',
    },
  },
  {
    category: 'environment',
    words: '?premises, ?maintenance, health and safety, hazard*, ?broken, utilities',
    subcategories: {
      fire: '!fire*, smoke, burnt toast, set alight, arson, cigarette*, smoking materials',
      utility:
        'power cut, power failure, loss of power, no electric*, no heating, boiler, gas leak, no water, water supply, sewage, drains, blocked drain*',
      water: 'water temperature*, hot water, !legionell*, bath temperature*, water ~ too hot, thermostat*',
      building: 'ceiling, roof, leak*, flood*, structural, broken window',
      security:
        'break in, broke in, intruder*, burglar*, front door ~ open, unsecured building, stranger ~ building',
      heat: 'heatwave, too hot ~ room*, too cold, room temperature, freezing ~ room',
      lift: 'lift ~ stuck, stuck in ~ lift, lift out of order, lift broke*, passenger lift',
      vehicle: 'minibus, vehicle ~ breakdown, vehicle ~ damage*, van',
      window: '!window restrictor*, fell from ~ window, window ~ open* ~ restrict*',
    },
  },
  {
    category: 'info_gov',
    words: '!data breach*, !information governance, gdpr, data protection, hipaa',
    subcategories: {
      breach:
        '!confidential*, breach of ~ data, data breach*, email* ~ wrong, sent to ~ wrong, wrong email, wrong address, disclosed ~ information, overheard, photograph* ~ without, social media, facebook, whatsapp',
      lost: 'lost ~ record*, lost ~ file*, lost ~ diary, lost ~ phone, lost ~ laptop, stolen ~ laptop, stolen ~ phone, laptop ~ stolen, records ~ missing, missing ~ record*, lost paperwork',
      wrong_record:
        'wrong record*, wrong ~ notes, wrong ~ care plan, wrong person* file, wrong care notes, recorded ~ wrong person',
      cyber: 'phishing, cyber*, ransomware, hacked, malware, password*, suspicious email',
      availability:
        'system down, system ~ unavailable, system outage, app ~ down, internet ~ down, server down, computer* ~ down',
      accuracy:
        'inaccurate record*, incorrect* record*, falsif*, records ~ inaccurate, not ~ documented, record* ~ not updated, backdated',
    },
  },
  {
    category: 'death',
    words: '!died, !death*, !passed away, !deceased, !found dead, ?end of life, rip',
    subcategories: {
      expected: 'expected death, died peacefully, passed away peacefully, palliative, end of life, dnacpr',
      unexpected:
        '!unexpected death*, !unexpected* died, died suddenly, sudden death, died unexpected*, found dead, cpr, coroner*',
      after_transfer:
        'died in hospital, died ~ hospital, passed away in hospital, death in hospital, died ~ after discharge',
      dols: 'died ~ dols, death ~ dols, death under dols',
      suspected_suicide: 'suicide, hanged, took ~ own life',
    },
  },
  {
    category: 'liberty',
    words:
      '!dols, !deprivation of liberty, deprived of ~ liberty, mental capacity, mca, liberty protection, court of protection',
    subcategories: {
      no_auth:
        'no dols, dols not ~ in place, without ~ authorisation, no authorisation, unlawful* ~ depriv*, dols not applied',
      expired:
        '!dols expired, dols ~ expired, authorisation expired, authorisation ~ lapsed, dols ~ lapsed, dols out of date, dols ~ run out',
      conditions: 'dols condition*, condition* ~ not met, condition* of ~ authorisation',
      consent:
        '!without consent, without ~ consent, did not consent, no consent, consent not, without ~ permission',
      best_interests: '!best interest*, capacity assessment*, no capacity assessment',
      rights: 'advocate*, advocacy, imca, rights not, not told ~ rights',
    },
  },
  {
    category: 'communication',
    words:
      '!miscommunicat*, !communication, ?not informed, ?not told, not passed on, breakdown in communication, failed to notify, failed to inform',
    subcategories: {
      handover:
        '!handover*, hand over, not handed over, handed over, message ~ not passed, communication book, not passed on, shift report',
      discharge:
        '!hospital discharge, !unsafe discharge, discharged ~ without, discharge letter, discharge summary, discharged from hospital',
      between_services:
        'district nurse ~ not, referral ~ not, not referred, social worker ~ not ~ informed, gp surgery ~ not, between services, failed to refer',
      family:
        'family ~ not ~ informed, family ~ not ~ told, relative* ~ not ~ informed, next of kin ~ not, family not notified, failed to notify ~ family',
      alert:
        'result* ~ not ~ acted, test result* ~ missed, blood result*, alert ~ missed, alert ~ not acted, safety alert*, not acted on, not followed up, failed to follow up',
    },
  },
  {
    category: 'dignity',
    words: '!dignity, !undignified, !disrespect*, all due respect, ?respect*, rights ~ violat*, embarrass*',
    subcategories: {
      dignity:
        '!dignity, undignified, exposed, naked, undressed, privacy, disrespect*, rude*, spoke ~ rudely, embarrass*, inappropriate comment*, inappropriate ~ language, profan*, curs*',
      choice:
        'choice*, not ~ allowed, against ~ wishes, refused to let, made to go to bed, denied ~ choice, honor ~ choice, honour ~ choice, not ~ respect* ~ decision',
      culture: 'religio*, halal, kosher, church, prayer*, cultur*, faith',
      complaint: '!complain*, unhappy with ~ care, dissatisf*, grievance',
      property:
        '!belongings, lost ~ glasses, lost ~ dentures, lost ~ teeth, dentures, hearing aid*, missing ~ clothing, missing clothes, missing ~ ring, missing ~ jewel*, jewel*, lost property, missing ~ watch, missing ~ purse, missing ~ wallet, missing items, personal property, missing property, resident* property, ?missing, ?ring',
      finance:
        'petty cash, receipt* ~ missing, pocket money, cash ~ discrepancy, money ~ does not balance, money handling, personal funds, cash tin, finance error*, trust account*',
    },
  },
  {
    category: 'staffing',
    words:
      '!staffing, !staff shortage*, !short staffed, !understaff*, insufficient staff*, not enough staff, inadequate staff*',
    subcategories: {
      below_plan:
        'short staffed, understaff*, staff shortage*, staffing level*, not enough staff, insufficient staff*, below ~ number*, one carer down, staff down, no cover, only one staff, staff absence*, called in sick, rota gap*, unfilled shift*',
      skill:
        'skill mix, no nurse ~ duty, no trained, untrained staff, no senior, not trained, unqualified, no medication trained',
      on_call: '!on call ~ not, on call ~ unavailable, no answer ~ on call, on call phone, on call manager',
      agency: 'agency staff, agency worker*, agency carer*, agency nurse*, temporary staff, bank staff',
    },
  },
  {
    category: 'good_care',
    words:
      '!compliment*, !good practice, !good care, !well done, !excellen*, ?thank*, praise*, went well, positive feedback',
    subcategories: {
      caught:
        '!caught early, noticed early, spotted early, good catch, quick thinking, noticed ~ before, spotted ~ before, stopped ~ in time, picked up early',
      adaptation: 'adapted, creative*, person centred solution, found a way',
      teamwork: 'team work*, teamwork, pulled together, worked together, supported each other, staff stayed',
      innovation: 'new idea*, suggest* improvement, innovat*, improved ~ process',
      outcome:
        'positive outcome, good outcome, walked again, first time ~ years, achieved ~ goal*, independen* ~ regained',
    },
  },
]
