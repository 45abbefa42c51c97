/**
 * What care writing is about, in the words, misspellings and abbreviations of those who write it. Written by us. A theme
 * is what a manager would ask for; its concepts are what makes two stories alike. Phrases are parted by commas and
 * written as in ../category-words.data.ts: a star ends a word that may go on, "~" lets up to five words stand between,
 * "?" marks a phrase that is too weak to make a story belong to the theme.
 */
export type Theme = {
  readonly theme: string
  readonly label: string
  readonly concepts: Readonly<Record<string, string>>
}

export const themes: readonly Theme[] = [
  {
    theme: 'medicines',
    label: 'Medicines',
    concepts: {
      'medicines in general':
        'medic*, meds, med error*, med round*, tablet*, tabs, pill*, capsule*, dose*, dosage*, dossette*, dosette*, nomad, blister pack*, mar, mars, emar, inhaler*, eye drop*, insulin*, warfarin*, antibiotic*, anti biotic*, paracetamol, paracetomol, prescri*, perscri*, pharmac*, injection*, patch, patches, suppositor*, ointment*, administer*, adminster*',
      'a dose that was not given':
        'not receiv* ~ medic*, not receiv* ~ dose*, not ~ given ~ medic*, medic* ~ not ~ given, medic* ~ not ~ administ*, missed ~ dose*, dose* ~ missed, missed ~ medic*, missed ~ meds, medic* ~ missed, meds ~ missed, not administer*, failed to administ*, omit* ~ medic*, omit* ~ dose*, medic* ~ omit*, doses ~ omit*, without ~ medic*, not ~ available, ran out ~ medic*, out of stock, not ~ order* ~ medic*, not re ordered, unavailable ~ medic*, medic* ~ unavailable, not receiv* ~ insulin, days ~ without ~ medic*, meds not given, tablet* ~ still in, not had ~ tablet*, not had ~ meds, unable to obtain ~ medic*, not receiv* ~ as ordered, not ~ given ~ as ordered',
      'the wrong medicine, dose or time':
        'wrong medic*, wrong meds, wrong dose*, wrong tablet*, wrong time ~ medic*, incorrect* ~ medic*, incorrect* ~ dos*, medic* error*, medication error*, another ~ medic*, other ~ resident* medic*, someone else ~ medic*, given ~ twice, double dose*, doubl* ~ dose, second dose, extra dose*, overdos*, too much ~ medic*, wrong resident, wrong person, discontinued ~ medic*, medic* ~ discontinued, wrong insulin, wrong ~ patch, duplicate*, mix up ~ medic*, medic* ~ mix up, not ~ as ordered ~ dos*',
      'medicines lost or taken':
        'missing ~ medic*, medic* ~ missing, missing ~ pill*, pill* ~ missing, missing ~ tablet*, tablet* ~ missing, missing ~ narcotic*, narcotic* ~ missing, theft ~ medic*, stole ~ medic*, stole ~ pill*, tak* ~ pills, divert*, diversion, medic* ~ unaccounted, loss of ~ medic*, loss of ~ narcotic*, missing ~ patch*, missing ~ oxycod*, missing ~ hydrocod*, missing ~ morphine, missing ~ vicodin, medic* ~ stolen, tamper*, cd count ~ wrong, misappropriat* ~ medic*',
      'controlled medicines':
        'controlled drug*, controlled substance*, cd, cds, cd book, cd register, cd cupboard, narcotic*, opiate*, opioid*, morphine, oramorph, oxycod*, oxycontin, hydrocod*, vicodin, percocet, fentanyl, buprenorphine, butec, lorazepam, diazepam, midazolam, methadone, dilaudid',
      'medicine records and checks':
        'signed ~ mar, not signed, missed signature*, gap* ~ mar, mar ~ gap*, administration record*, medic* record*, count ~ not, not counted, narcotic count*, physician* order*, doctor* order*, treatment order*, transcri*, ?as ordered, ?orders',
      'keeping medicines safe':
        'med* cart*, medic* trolley, med* room, unlocked ~ medic*, medic* ~ unlocked, medic* ~ locked, fridge temp*, medic* storage, medic* ~ unsecured, medic* ~ left out, disposal ~ medic*, self administ*',
    },
  },
  {
    theme: 'falls',
    label: 'Falls',
    concepts: {
      'a fall':
        'fall, falls, fell, fallen, falling, slipped, tripped, ?slid, slid ~ floor, lost ~ balance, legs gave way, gave way, on the floor, on ~ floor, found ~ ground, rolled out of bed, out of bed, unwitnessed, stumbl*, went over, took a tumble, tumble*',
      'preventing falls':
        'fall* risk, risk ~ fall*, fall prevention, falls mat, fall mat, sensor mat*, crash mat*, bed alarm*, chair alarm*, tab alarm*, alarm mat*, low bed, hip protector*, history of falls, fall intervention*, fall* ~ intervention*',
      'broken bones and head injuries':
        'fractur*, broken hip, broken arm, broken wrist, broke ~ hip, broke ~ arm, hip, nof, head injury, hit ~ head, bump* ~ head, subdural, concuss*, dislocat*, stitches, sutures',
    },
  },
  {
    theme: 'skin',
    label: 'Skin and wounds',
    concepts: {
      'pressure damage':
        'pressure ulcer*, pressure sore*, pressure soar*, pressure area*, pressure injur*, pressure damage, bed sore*, bedsore*, decubitus, skin breakdown, breakdown ~ skin, coccyx, sacrum, sacral, heel*, non blanch*, repositioned, repositioning, turned ~ hours, turning chart*, pressure relie*, airflow, air mattress, waterlow, open area*, open sore*, ulcer*, pu',
      'bruises and skin tears':
        'bruis*, skin tear*, skin flap*, laceration*, abrasion*, scratch*, graze*, cut on, cut to, black eye, swelling, swollen, discolo*, unexplained ~ injur*, injur* ~ unknown, unknown origin, unknown cause, body map*, red mark*, ?injur*',
      'burns and scalds':
        'burn*, scald*, hot water ~ skin, hot tea, hot coffee, spilt ~ hot, spilled ~ hot, blister on, blisters',
      'wounds and rashes':
        'wound*, dressing*, rash*, sore, sores, redness, cellulitis, excoriat*, moisture lesion*, skin integrity, skin check*, skin issue*, skin assessment*',
    },
  },
  {
    theme: 'eating-and-drinking',
    label: 'Eating and drinking',
    concepts: {
      'weight and food':
        'weight*, lost ~ kg, lost ~ pounds, lost ~ lbs, malnutri*, nutrition*, nutritional*, underweight, must score, bmi, supplement*, fortisip, ensure drink*, shakes, food intake, dietician*, dietitian*, poor appetite, not eating, off ~ food, meal intake, intake',
      'choking and textures':
        'chok*, dysphagia, swallow*, swollow*, aspirat*, iddsi, thicken*, thickner, puree*, pureed, soft diet, mechanical soft, wrong texture, wrong diet, wrong consistency, speech and language, salt team, back slap*, heimlich, coughing ~ eat*, allerg*, anaphyl*',
      'drinks and dehydration':
        'dehydrat*, dyhydrat*, fluid*, hydrat*, drinks, not drinking, fluid chart*, iv fluids, subcut fluids',
      'meals and help to eat':
        'meal*, breakfast, lunch, dinner, supper, teatime, kitchen, assist* ~ eat*, help* ~ eat*, fed, feeding, peg, tube feed*, enteral, diet, food',
    },
  },
  {
    theme: 'moving-and-handling',
    label: 'Moving and handling',
    concepts: {
      'moving from one place to another':
        'transfer*, moving and handling, manual handling, two person, two people ~ transfer, two person assist, one person ~ assist*, 2 person, assisted ~ transfer*, stand aid, standaid, sit to stand, sit stand lift, gait belt*, handling belt, slide sheet*, sliding sheet*, stedy, sara stedy, lifted, drag lift, pivot*',
      'hoists and slings':
        'hoist*, hoyst, sling*, hoyer, mechanical lift*, lift ~ transfer, transfer ~ lift, lift strap*, loops, sling strap*',
      'wheelchairs and walking aids':
        'wheelchair*, wheel chair*, wheelchiar, w c, footplate*, foot rest*, foot pedal*, walker, walking frame, zimmer, frame, rollator, lap strap*, brakes',
      'bed rails':
        'bed rail*, bedrail*, side rail*, siderail*, cot side*, bumper*, entrap*, bed lever*, bed cane',
    },
  },
  {
    theme: 'distress',
    label: 'Distress',
    concepts: {
      'distress and agitation':
        'distress*, agitat*, aggitat*, aggress*, agress*, behavio*, challeng*, upset, anxi*, tearful, crying, outburst*, lash* out, kicked off, shouting out, screaming, paranoi*, combative, hit out, unsettled, sundown*, verbally aggress*, physically aggress*',
      'between people we support':
        'resident to resident, altercation*, other resident*, another resident, other residents, between residents, roommate*, room mate*, another service user, other tenant*, resident ~ hit ~ resident, resident ~ pushed ~ resident, resident ~ struck ~ resident, hit resident, pushed resident, struck resident, slapped resident, grabbed resident, resident ~ behavio* ~ resident, resident ~ threaten* ~ resident, rv2 ~ hit, rv1 ~ hit, affecting other*, negative behavio*, resident ~ kicked ~ resident, punched resident, resident ~ punched',
      'being held or kept in':
        'restrain*, restraint*, seclu*, locked in, held down, tied ~ to, confined to, isolated in, lap belt*, sedat*, chemical restraint, prn ~ calm, antipsychotic*, anti psychotic*, psychotropic*',
      'wish to die or self-harm': 'self harm*, suicid*, ligature*, cut ~ wrist*, wants to die, end ~ life',
    },
  },
  {
    theme: 'visits',
    label: 'Visits at home',
    concepts: {
      'missed or late visits':
        'missed visit*, missed call*, visit* ~ missed, call ~ missed, late visit*, late call*, visit ~ late, call ~ late, carer ~ late, no carer*, carer ~ not ~ arrive*, carer ~ not ~ turn*, not turn up, no show, hour* late, mins late, minutes late, call not covered, visit not covered, not attended',
      'short visits and rotas':
        'cut short, short call*, left early, call cramming, call clipping, rota*, rotas, back to back calls, travel time, run ~ calls, calls ~ run, double up*, double handed, second carer, cover ~ call*, ?calls',
      'no answer at the door':
        'no reply, no answer, key safe*, keysafe, no access, could not get in, couldn t get in, door locked',
    },
  },
  {
    theme: 'handover',
    label: 'Handover and telling others',
    concepts: {
      'handover and messages':
        'handover*, hand over*, handed over, handing over, message ~ not, not passed on, not told, not informed, communication book, communicat*, diary, shift report, verbal report, did not know, nobody told, no one told, unaware',
      'telling doctors and nurses':
        'not ~ notif*, notif* ~ physician, physician ~ notif*, failed to notif*, notify, gp ~ not ~ informed, doctor ~ not ~ told, refer*, not referred, district nurse*, dn, d n, social worker*, sw, hospital discharge, discharg*, discharge letter*, on discharge, from hospital',
      'telling family':
        'family ~ not, nok, next of kin, family ~ informed, daughter ~ told, son ~ told, relative* ~ told, ?family',
      'reporting concerns':
        'not reported, report* ~ aps, aps, failed to report, suspected abuse, notify ~ police, law enforcement, internal investigation, not investigat*, failed to investigat*, investigation ~ not',
    },
  },
  {
    theme: 'records',
    label: 'Records and plans',
    concepts: {
      'care plans':
        'care plan*, careplan*, service plan*, support plan*, plan of care, poc, not ~ updated, out of date, failed to care plan, care planned, risk assessment*, interventions, ?assessment*, reassess*',
      'notes and charts':
        'daily note*, care note*, paperwork, not recorded, not written, not documented, document*, chart*, log book, incident form*, record* ~ not, records, falsif*, backdat*, confidential*, data breach, gdpr, wrong record*',
    },
  },
  {
    theme: 'equipment',
    label: 'Equipment',
    concepts: {
      'equipment that failed':
        'equipment, broke down, broken, not working, stopped working, wouldn t work, faulty, fault, malfunction*, battery flat, flat battery, battery, charger, not charged, out of order, snapped, failed ~ charge, deflat*, alarm ~ not, not plugged in, unplugged',
      'call bells and alarms':
        'call bell*, callbell*, call light*, nurse call, buzzer*, pendant*, pull cord*, call system, out of reach, sensor*, pager*, lifeline',
      'beds and mattresses': 'mattress*, profiling bed, bed frame, pump setting',
      'oxygen and devices':
        'oxygen*, concentrator*, nebuli*, cpap, suction, catheter bag, feeding pump, syringe driver, hearing aid*, glasses, dentures',
    },
  },
  {
    theme: 'staffing',
    label: 'Staffing and training',
    concepts: {
      'not enough people':
        'short staffed, short of staff, understaff*, staff shortage*, not enough staff, insufficient staff*, inadequate staff*, staffing, staff levels, one down, two down, on my own, on her own, alone on, called in sick, called off, sick call*, no cover, only one staff, only two staff, rushed, no break*, unfilled, vacan*',
      'agency and bank': 'agency, bank staff, temp staff, relief staff, new starter*, new staff',
      'training and skill':
        'training, trained, untrained, induction, shadow*, competenc*, not delegat*, delegat*, delegation, qualified, supervis*',
      'asleep or away from duty':
        'asleep ~ duty, sleeping on duty, asleep on shift, found asleep, on ~ phone, left the building ~ staff, impaired, smelled of alcohol, under the influence, left unattended, unattended',
    },
  },
  {
    theme: 'environment',
    label: 'Building and surroundings',
    concepts: {
      'fire and smoking': 'fire*, smoke, smoking, cigarette*, lighter, burnt toast, fire alarm, evacuat*',
      'floors, lights and heat':
        'wet floor, floor ~ wet, mopped, spill*, clutter*, trip hazard*, loose rug, rug, step, dark, light bulb, lighting, heating, boiler, too hot, too cold, heatwave, water temperature, window*, leak*, flood*, power cut, lift ~ stuck, lift out of order, broken lift, maintenance, repair*',
      cleanliness:
        'dirty, unclean, filthy, odor*, odour*, smell of urine, urine smell, clean*, laundry, bedding, sheets, bugs, pest*, mice',
      'outside and transport':
        'car park, parking lot, pavement, garden, minibus, vehicle*, van, seat belt*, transport*, driveway, road',
    },
  },
  {
    theme: 'infection',
    label: 'Infection',
    concepts: {
      'infections and outbreaks':
        'infection*, infected, outbreak*, norovirus, covid*, covid, flu, diarrh*, diarrhea, diahrea, diarhea, diorhea, d and v, vomit*, scabies, mrsa, c diff*, cdiff, uti, utis, chest infection, pneumonia, sepsis, septic',
      'protective equipment and hygiene':
        'ppe, gloves, apron*, masks, hand wash*, hand hygiene, handwashing, sharps, needle stick*, needlestick*, clinical waste, isolat*, cross infection, contaminat*',
    },
  },
  {
    theme: 'abuse',
    label: 'Possible abuse',
    concepts: {
      'rough or violent treatment':
        'physical abuse, physically abus*, rough, roughly, slapp*, slapped, hit by, struck ~ resident, grabbed, shov*, pinched, dragged, yanked, forc*, pulled ~ hair, pulled ~ arm, twisted, threw ~ at, assault*, kick*, punch*, staff ~ hit, rp2 ~ hit, rp2 ~ struck, pushed',
      'words that hurt or threaten':
        'verbal* abus*, emotional* abus*, mental abuse, yell*, shout*, swore, swear*, curs*, profan*, threat*, intimidat*, humiliat*, belittl*, derogatory, name calling, called ~ names, shut up, taunt*, mock*, ridicul*, disrespectful*, demean*, rude*, fear of, afraid of',
      'sexual harm':
        'sexual*, fondl*, inappropriate* touch*, touch* ~ inappropriate*, genital*, breast*, kiss*, rape*, intimate relationship, groin, masturbat*, expos* ~ himself, indecent*',
      'care not given':
        'neglect of care, neglect*, neglected, left in ~ wet, left ~ soiled, left alone, not checked, not ~ checked, ignored, not answered, unanswered, not assist*, without assist*, not ~ fed, waited ~ hour*, long periods, ?failed to provide, ?abuse*',
    },
  },
  {
    theme: 'money-and-belongings',
    label: 'Money and belongings',
    concepts: {
      'belongings lost or taken':
        'belonging*, property, personal items, missing ~ ring*, ring*, jewel*, necklace*, watch, purse*, wallet*, clothing, clothes, television, tv, laptop*, camera, coins, items ~ missing, missing item*, missing ~ from ~ room, missing ~ room, missing from, went missing from, stolen, theft*, stole, thief, taken from ~ room, ?missing, apartment*',
      'money lost or taken':
        'money, cash, dollar*, pounds missing, petty cash, bank, atm, debit card*, credit card*, cheque*, checkbook, check ~ cash*, checks, checking account, account, withdr*, forg*, funds, receipts, savings, bank card*, pin number',
      'financial abuse':
        'financial* exploit*, financial* abus*, exploit*, misappropriat*, embezz*, borrow*, loan*, gift*, power of attorney, poa, bills, rent, payments, paid, unauthori*, fraud*, scam*, will and',
    },
  },
  {
    theme: 'missing',
    label: 'Away without others knowing',
    concepts: {
      'left without others knowing':
        'elop*, eloped, abscond*, missing person*, went missing, wander*, left the building, left the home, left ~ facility, left ~ building, left without, walked out, walked away, exited, exit seek*, got out, away from ~ facility, found ~ outside, found ~ street, found ~ road, whereabouts, police found, found by police, unsupervised ~ outside, awol, outside ~ alone, not in ~ room',
      'doors and exit alarms':
        'door alarm*, exit alarm*, alarm* ~ door*, exit door*, front door*, keypad, gate, wander guard*, wanderguard*, door ~ open, door ~ unlocked, unlocked door, locked unit, secure* unit, memory care, courtyard, 15 minute check*, hourly check*, every 15 minutes',
    },
  },
  {
    theme: 'health',
    label: 'Health getting worse',
    concepts: {
      'getting worse and getting help':
        'deteriorat*, unwell, poorly, worsen*, change of condition, change in condition, significant change, condition chang*, unresponsive, collaps*, letharg*, confus*, drowsy, short of breath, sob, breathless*, chest pain, stroke, tia, low oxygen, sats, obs, bp, blood pressure, temperature, fever, news2, news score, restore2, delay* ~ treatment, timely ~ medical, medical attention, medical treatment, delay* ~ care, not assess*, failed to assess, failed to monitor, monitor ~ condition, nurse ~ assess*, rn ~ assess*, gangrene, hospitali*',
      'hospital and ambulance':
        'hospital*, hosptial, ambulance*, paramedic*, 999, 911, 111, a and e, a e, emergency room, er, emergency department, emergency, admitted to hospital, icu',
      pain: 'pain, painful, in pain, pain control, pain manage*, pain relief, pain medic*, grimac*, moaning, hurting, discomfort, unreasonable pain',
      'diabetes and seizures':
        'diabet*, blood sugar*, blood glucose, cbg*, cbgs, hypo, hypos, hypoglyc*, hyperglyc*, bm, bms, seizure*, siezure, epilep*, fit, fits, convuls*',
      death:
        'died, death*, deceased, passed away, found dead, cpr, dnr, dnacpr, end of life, palliative, hospice, eol',
    },
  },
  {
    theme: 'continence-and-washing',
    label: 'Continence and washing',
    concepts: {
      continence:
        'incontinen*, incontinance, continen*, wet bed, wet brief*, brief*, soiled, soaked, urine, urinat*, toilet*, commode*, bedpan*, pad, pads, bowel*, constipat*, feces, faeces, bm on, catheter*, foley, stoma, peri care, perineal, bladder',
      washing:
        'bath*, shower*, wash*, hygiene, groom*, nail*, toenail*, oral care, mouth care, teeth, shav*, hair, dress*, personal care, unkempt, dishevel*, odour from',
    },
  },
  {
    theme: 'dignity-and-choice',
    label: 'Dignity and choice',
    concepts: {
      dignity:
        'dignity, dignified, undignified, respect*, embarrass*, naked, undressed, exposed, privacy, private, call* ~ honey, spoke to ~ like, tone of voice, rude to, inappropriate comment*, inappropriate language, resident* rights, rights, photograph*, pictures, facebook, social media, cell phone',
      choice:
        'choice*, choos*, preference*, wishes, refus*, right to, against ~ will, not want*, did not want, made ~ go, not allowed, denied, permission, consent*, religio*, halal, church, honor*, bed time, wake up, early ~ bed, visitor*, visits with',
      liberty:
        'dols, deprivation of liberty, mca, mental capacity, capacity assess*, best interest*, lps, court of protection, advocate*',
      'moving home or being moved':
        'move out, moved out, eviction, evict*, move ~ notice, notice to move, room change, new room, place to live, admission*, level of care, screening',
    },
  },
  {
    theme: 'good-care',
    label: 'Good care',
    concepts: {
      'caught in time':
        'caught in time, near miss, near miss*, noticed ~ before, spotted ~ before, picked up early, good catch, stopped in time, nearly gave, nearly went wrong, almost gave',
      'thanks and good work':
        'thank*, compliment*, praise*, well done, went well, excellent, good practice, good teamwork, team work*, teamwork, stayed on, lovely, kind to',
    },
  },
]
