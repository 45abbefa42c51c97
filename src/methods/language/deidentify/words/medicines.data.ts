/**
 * Medicines, creams, feeds and dressings that a care record names with a capital, generic and brand. Written for this list
 * from general knowledge of what is given in UK care services; nothing was copied. `medicineEndings` covers those not listed.
 */
export const medicines = `
abilify acamprosate aciclovir adcal adrenaline aloe alendronic allopurinol alprazolam amantadine amiodarone amisulpride amitriptyline amlodipine
amoxicillin amoxil anoro apixaban aquacel aqueous aricept aripiprazole asacol aspirin atenolol atorvastatin atropine atrovent augmentin azathioprine
azithromycin azopt baclofen balneum beclometasone beconase bendroflumethiazide benperidol betahistine betamethasone betnovate bezafibrate bimatoprost
bisacodyl bisoprolol brinzolamide budesonide bumetanide buccolam buprenorphine buscopan butec butrans cacit calceos calcichew calpol
canesten carbamazepine carbimazole carbocisteine carvedilol cavilon cefalexin cetirizine cetraben chloramphenicol chlorphenamine chlorpromazine
ciprofloxacin circadin citalopram clarithromycin clenil clobazam clomipramine clonazepam clonidine clopidogrel clotrimazole clozapine clozaril
cocodamol codeine colchicine colecalciferol complan conotrane cosmocol co-amoxiclav co-beneldopa co-careldopa co-codamol co-dydramol creon cyclizine
dabigatran daktacort daktarin dalacin dapagliflozin denosumab depakote dermol dexamethasone diazepam diclofenac digoxin dihydrocodeine diltiazem diprobase domperidone donepezil
doublebase doxazosin doxycycline doxy duloxetine duoderm duraphat durogesic e45 edoxaban eliquis empagliflozin enalapril enoxaparin ensure enshake entresto epaderm epanutin
epilim epipen eplerenone ertugliflozin escitalopram esomeprazole evorel exenatide ezetimibe felodipine fentanyl ferrous finasteride flixotide flucloxacillin
fluconazole fluoxetine flupentixol fluphenazine fluticasone folic forceval forsteo fortijuce fortisip fortini fosamax fosrap fostair frusemide fucibet fucidin
furosemide fybogel gabapentin galantamine galfer gaviscon gliclazide glimepiride glucagon glucogel glyceryl glycopyrronium gtn haloperidol haldol humalog humulin
hydrocortisone hydromol hydroxocobalamin hylo hyoscine hypromellose ibandronic ibuprofen imodium indapamide insulatard insulin inhixa instillagel ipratropium irbesartan isosorbide istin
keppra ketoconazole labetalol lacosamide lactulose lamictal lamotrigine lansoprazole lantus largactil latanoprost laxido lercanidipine letrozole levemir levetiracetam levodopa
levomepromazine levothyroxine linagliptin lioresal liraglutide lisinopril lithium lofepramine loperamide loratadine lorazepam losartan lumigan lurasidone lyrica macrogol madopar
maxitrol mebeverine melatonin memantine mepilex metformin methotrexate methyldopa methylphenidate metoclopramide metoprolol metronidazole miconazole micralax midazolam mirabegron mirtazapine
montelukast morphgesic morphine movicol mst naproxen naseptin nasonex nefopam neurontin nicorandil nifedipine nitrazepam nitrofurantoin nivea norovirus novomix novorapid nutilis nutriprem nystatin
nystan oilatum olanzapine omeprazole optive oramorph orlistat otomize oxazepam oxcarbazepine oxybutynin oxycodone oxycontin oxynorm paliperidone pantoprazole paracetamol paroxetine peptac peptamen
perindopril phenergan phenobarbital phenobarbitone phenoxymethylpenicillin phenytoin pilocarpine piriton pramipexole pravastatin prednisolone pregabalin premarin priadel procal procyclidine
prochlorperazine proctosedyl promethazine propranolol prostap pulmicort quetiapine quinine ramipril ranitidine rasagiline reminyl resource rennie retacrit risedronate risperdal risperidone rivaroxaban
rivastigmine ropinirole rosuvastatin salbutamol salmeterol saxenda scandishake senna senokot seretide seroquel sertraline sevredol shortec simvastatin sinemet sitagliptin slo-phyllin sodium
solifenacin solpadol spasmonal spiriva spironolactone sudocrem sulfasalazine sumatriptan symbicort tamoxifen tamsulosin targinact tegaderm tegretol temazepam temgesic teva thiamine thick thickenup
ticagrelor timolol tinzaparin tiotropium tolterodine topiramate tramadol tranexamic transtec travoprost trazodone trelegy tresiba trihexyphenidyl trimethoprim trimbow trospium tylex ural
urispas valproate valsartan vancomycin vaseline venlafaxine ventolin verapamil vesicare viscotears vortioxetine warfarin xarelto xalatan xyloproct zapain zerobase zerocream zolpidem zomorph zopiclone zoton zydol
`

/** How generic names of medicines end (the stems that name a class of medicine). Six letters or more go before or with them. */
export const medicineEndings =
  /(?:pril|sartan|statin|olol|prazole|azole|mycin|cillin|oxacin|azepam|azolam|dipine|gliptin|gliflozin|xaban|parin|oxetine|apine|idone|triptyline|tidine|setron|sone|solone|profen|codone|morphine|barbital|thiazide|semide|formin|glutide|cycline|conazole|mab|nib|oprost|terol|tropium|phylline|zine|amide|dronate|dronic|lukast|fibrate|caine)$/
