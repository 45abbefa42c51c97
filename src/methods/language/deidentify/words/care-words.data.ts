/**
 * What a care record writes with a capital, or shortens, and is nobody: written for this list from general knowledge of
 * UK care records. One line for each kind; words in lower case.
 */
export const careWords = {
  equipment: `
    airvo alerta ambilift apex arjo aquacell bari beka braun carendo careline carefree cavell clinell closomat conveen cura diaper dolomite dosette dycem
    encore etac evac flexiseal flotron foley gloucester graseby guldmann heelpro hillrom hoyer hydrotilt immedia invacare invamed kirton kylie langham liftup likorall linet mangar maxi
    maxislide maxxair mckinley medibin medipac medisafe medstrom minilift mipads molift molnlycke mowbray nexus nomad nutricia oxford parker permobil profore propad qestra quattro raizer repose
    rollator rotastand rotunda sabina samhall sara saralite sarita sealy sensorcare slidesheet softform sofcare sorbsan steady stedy stirling stryker talley telecare tempur tena tenax tork turner
    vernacare viamed viscount volumatic wendylett wendy welland westmeria zimmer aerochamber allevyn atrauman biatain cutimed granuflex inadine jelonet kerralite kerramax medihoney mesorb opsite prontosan sorbact steristrip steri
    tubigrip tubifast urgotul zetuvit ktwo kliniderm softpore mefix micropore duoderm flowron conotrane datix nourish careplanner icare pcs radar log my birdie nourishcare person telehealth emar eredbag redbag
    teams zoom whatsapp facebook instagram outlook excel word sharepoint skype ipad iphone alexa google youtube netflix bluetooth wifi wi-fi fi hoover dyson henry biro tippex sellotape velcro vicks optrex strepsils lemsip`,
  scales: `
    abbey abbreviated apgar barthel braden bristol cornell glasgow gugging iaddl katz lawton macmillan maslow morse must news news2 norton paid painad phq pinch sedation tinetti waterlow wong baker doloplus
    addenbrooke moca mmse ace gds cam 4at rockwood clinical frailty berg`,
  illnesses: `
    colles baker gillick caldicott gibbs kolb herbert gardner montgomery coeliac doppler sjogrens addison addisons alzheimer alzheimers asperger aspergers barrett baretts bell bells capgras charcot charles bonnet cheyne stokes clostridium covid covid-19 creutzfeldt crohn crohns cushing down downs dupuytren dupuytrens graves guillain barre
    hodgkin hodgkins huntington huntingtons jakob kaposi korsakoff korsakoffs lewy menieres meniere norovirus paget pagets parkinson parkinsons parkinson's parkinsonian pick raynaud raynauds reynaud romberg sjogren sjogrens tourette
    tourettes wernicke wernickes weil mrsa cdiff difficile hartmann hartmanns heimlich epley kocher trendelenburg braille makaton picc`,
  peoples: `
    african afghan albanian american arab arabic asian australian bangladeshi bengali black british bulgarian cantonese caribbean chinese cornish creole croatian czech danish dutch egyptian english eritrean ethiopian european farsi
    filipino finnish french gaelic german ghanaian greek gujarati gypsy hausa hebrew hindi hungarian igbo indian indonesian iranian iraqi irish israeli italian jamaican japanese kannada kenyan korean krio kurdish lancashire latin latvian lithuanian
    malay malayalam malaysian maltese mandarin marathi moroccan nepalese nepali nigerian norwegian pakistani pashto patois persian polish portuguese punjabi romanian romany russian scots scottish serbian shona sinhala
    slovak slovakian somali spanish sri sudanese swahili swedish swiss sylheti syrian tagalog tamil telugu thai tibetan tigrinya traveller tunisian turkish twi ugandan ukrainian urdu victorian vietnamese welsh xhosa yiddish yoruba yorkshire zambian zimbabwean zulu
    scouse geordie cockney brummie`,
  faiths: `
    advent allah anglican ascension baptist bible buddha buddhist candlemas catholic catholics chanukah christ christian christians christmas church communion diwali divali easter eid epiphany eucharist gideon god gurdwara hajj halal hanukkah hindu
    hindus holi iftar imam islam islamic israel jehovah jehovahs jesus jewish jews judaism koran kosher lent lord lourdes mandir mass mecca methodist mosque muslim muslims navratri nativity passover pentecost pentecostal pesach presbyterian protestant purim quaker quran qur'an
    quakers ramadan rosary sabbath saturn shabbat shavuot sikh sikhs sikhism sukkot synagogue torah vaisakhi vatican virgin wesak whitsun witnesses yom kippur xmas halloween hogmanay burns guanyin rama krishna ganesh vishnu lakshmi-puja`,
  days: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec bst gmt am pm o'clock`,
  short: `
    a&e aaa aar abc abg abx ac accs acp adhd adl adls adp af afo agp ahp ai aki ald als amb ama amhp ami amp anp apt approx appt appts asc asd asap asbo asq atm avpu awol aws
    bactm bd bds bg bgl bhf bid bipap bls bm bmi bms bnf bno bo bp bpm bpsd brca bsl bt bwd ca cab cad cafe camhs capd cc ccg cctv cd cds ceo cert cg chc chd chf chn ckd cld clr cm cms cmht cns co coc cog copd
    coshh covid cpa cpap cpn cpr cqc crb crp crn csci csf csu csw ct cva cvp cx dbs dea defib dka dn dna dnacpr dnar dnr dns doa dob doc docs dols dpo dr dsn dspt dst dvla dvt dwp dx
    ecg echo ed edd eeg eg egfr ehc ehcp ehr ehra eis ekg emt ems emi enp ent eol eolc epr esr est etoh ext fbc ff fft fgm fh fiu flacc fsl ft fte ftsu fu fx
    gca gcs gdp gdpr gi gmc gp gps gsf gtn gtt gu hb hba1c hbpm hca hcas hcp hcpc hcsw hdu hep hi hiv hmp hna ho hob hod hosp hpc hpt hr hrs hrly hrt hse hv hx
    ibd ibs ic icb icd ico icu id ie ig ihd im imca imcas inr inj int ip ipc iq isa it iu iv ivi jsna kcal kg kgs kpa kpi la lac lado lbs lbbb lcp ld ldn led lfpse lft lfts lh lmp loc loler lol lp lpa lrti lscb ltc ltot luts lvf
    mane mar mars marac mash mbe mca mcas mcg mcs md mdt med meds mg mgmt mgs mh mha mhra mi mins ml mls mm mmhg mmol mnd mod morn mr mrs mri mrsa ms msu mst mtg mua mun must mx n/a nad nasg nb nbm nebs neg neuro ng ngt nh nhs ni nice nicu
    niv nmc nof nofa nok nil nin nocte nos npc npdt npf npsa nr nsaid nsf nsti nstemi nt nte nvq nwb oa obe obs occ od ocd oe ofsted oh ok om on ooh oohs op opa opd opg opmh oscar osce osces ot ots oxy o2 pa pals pat pbs pc pcc pcn pct pe pea pearl peg pegs perrla
    peep pem ph phb php pi pid pin pip pir pirs pls pm pmh po poc pom pov ppe ppi pr prn prns prob probs psa psirf psna pt pts pta ptsd pu pulm pv pvd pw px qa qds qid qof qol ra rbc rcp rcn rda rdr rec ref refs rehab res resp resus
    rgn rh ri riddor rip rmn rn rnld rns ro roi rom rota rpr rqia rr rt rta rtn rv rx sab sabp saab saas salt sats sbar scie scr sem sen sh si sib siro sit sl slt sls sob soc soap soas soh sop sos sp spc spo spo2 ssri st stat stats std stemi sti sto supp sw swl sx
    tab tabs tb tbc tca td tds ted teds temp tft tia tid tkr tlc tn tnf toc tpn tpr tto ttos tta tvn tx typ u/s ue u&e uc uk unison urti usa us usg uss uti utis vac vas vdu vf vit vre vs vt vte wbc wc wcc wd wfh whzan wk wks wnl wr wt wx yo yr yrs
    tbh btw fyi iirc ty thx pls plz ppl msg txt tmrw tom tonite thru cos coz cuz abt bc b4 gd hv shd wld cld w/o wo w/c w/e incl excl esp approx misc min max est dept mgr asst sup sups snr jnr ass assist
    dont doesnt didnt cant couldnt wouldnt shouldnt isnt wasnt werent havent hasnt hadnt wont im ive id ill hes shes theyre theyve youre youve weve thats whats theres lets its
    dnacprs emar emars taid nain mamgu tadcu nan nanna nana nanny gran grandad grandpa grandma granny mum mam mammy mummy mums dad dads daddy dadda mom tad mother father sis bro`,
  care: `
    absconded aggy agitation apologised bariatric bleep bloods bruising bungalow caregiver careplan careplans carer carers cathetar chiropody clinician co-ordinator coordinator commode commodes compliant continence contracture cornea creamed daycare debrief
    deconditioned defecation dehydrated dentures deprivation desaturated discoloured dysphagia dysphasia dyspraxia encopresis erythema escalation exudate faecal faeces flatulence gastro gait grabrail handover handovers haematoma haematuria haemorrhage hallucinations
    healthcare hemiparesis hoisted hoisting homecare hospitalised hypo hypos hyper hydrated impaction incontinence incontinent inco inpatient keysafe keyworker keyworkers keyworked laundered lifeline loosestool macerated mealtime medication micturition mobilise mobilised mobilises mobilising
    monofilament nebuliser nebulisers oedema offloaded offloading oozing outpatient outreach overdose overnight oximeter paramedic paramedics personalised physio physios physiotherapist podiatrist podiatry postural pureed rapport reassess reassessed reassurance reposition repositioned repositioning repositions resettled
    respite resus rotas rousable safeguarding seizure seniors sharps shortstaffed sleepin sliding sliptop slough sloughy sluice speech spacer stander suctioned supervisee supervisees supervisor supernumerary thickened thickener toileted toileting tracheostomy transfers unresponsive unwitnessed
    urinal urinalysis urostomy vape vaping walkaround welfare wellbeing wheelchair wipeable workaround workarounds worksheet zebra banksman bodymap downtime bedrail bedrails bedbound bedside bedtime crashmat earpiece emailed e-mailed firstaider firstaid grabsheet headcount infographic jabs lunchtime meds
    oncall online onsite offsite patch postcode printout rehydrate shower signposted smartphone sundowning sundown teatime timesheet timesheets twiddlemuff unwell uploaded upskill username webpage whistleblow whistleblowing whistleblower canerowed ensuite en-suite agency bank triage app apps selfie wifi download`,
  foods: `
    ackee akara amala banku bara battenberg bakewell bhaji biryani bisto bourbon bovril branston calaloo callaloo cadbury cadburys cheddar cheerios chilli chapati complan coke cornflakes cumberland custard daal dahl dal dhal digestive digestives dosa eba egusi eccles fanta fufu garri gouda guinness halva haribo heinz
    hobnob hobnobs horlicks hovis injera jaffa jello jollof kale kedgeree kenkey kitkat kiwi korma lasagne lucozade lurpak madeira malteser maltesers marmite marmalade mozzarella nutella okra ovaltine pancit paneer patties pav pepsi perogi pierogi pimms pizza plantain porridge quavers quiche rasam ready ribena
    roti rusks sadza samosa samosas sambar sauvignon schnapps shepherds skittles sprite stilton tapioca teabag tetley toblerone tiramisu trifle ugali victoria vimto weetabix weetos yakult yam yoghurt yoghurts yogurt yorkie yorkshire chianti prosecco baileys sherry lager pils tesco asda aldi lidl sainsburys sainsbury morrisons waitrose boots argos ikea primark wilko superdrug greggs`,
  more: `
    proshield broda lightwriter dorgard heelift purpose-t lacri-lube doidy tovertafel namaste marsden stairlift pneumo revalidation deputyship neurovascular crocs lego cbeebies polos brylcreem milton wudu harira mahjong wensleydale worcestershire glamorgan birth tel reg icecream staffroom xray x-ray callback caller midaz eschar unstageable stoma buccal iddsi nutrison calogen fortisip fortijuice ensure betadine difflam biotene brava salts k-lite chlor-clean
    prescriber pre-admission concentrator gurkha gold-standard grazes bleding suby optiflo cathejell`,
  bodies: `
    acas age action alcoholics amazon ambulance bacs barnardos bbc bupa cabinet capita care carers channel citizens coop council court crown defra dementia diabetes dvla elf ehrc england ofcom ofgem skills mencap mind nice nmc parliament ukhsa unison unite gmb usdaw rnib rnid rnli rspb rspca samaritans scope shelter
    stroke trinity vodafone ee o2 virgin acute hmrc hmp itv healthwatch dhsc mhra nhsx nhse olympics olympic wimbledon arsenal chelsea everton liverpool rangers celtic spurs united titanic strictly countdown eastenders corrie emmerdale coronation pointless beatles elvis sinatra beethoven mozart bach vivaldi abba ovid
    countryfile panorama hollyoaks holby casualty antiques songs bargain tipping`,
} as const
