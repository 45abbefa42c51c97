import { setOf } from './set-of.ts'

// Words that stand beside a name, written for this list from general knowledge of care records.

/** Before a family name; what follows is a name whatever it means. */
export const formalTitles = setOf(
  'mr mrs ms miss mx dr prof professor rev revd reverend fr cllr dame mssrs mr/mrs messrs',
)

/** Before a name, or before something else: what follows must look like a name. */
export const titles =
  setOf(`nurse sister sr father pastor madam madame sir lady lord master uncle aunty auntie aunt kuya ate tita tito lola lolo aling mang mama baba nana matron imam sheikh sheik shaikh hajja hajji haji alhaji alhaja
  ustadh deacon bishop canon vicar chef brother pc dc ds sgt sergeant pcso wpc inspector constable officer judge captain major colonel bhai didi apa abu umm um oom gogo sekuru ambuya mbuya chief elder rabbi cousin wee young old little driver sw cpn ot dn hca rgn`)

/** Kin, roles and offices: the word after them may be a name, they are not. */
export const roles =
  setOf(`son daughter wife husband partner nephew niece brother sister mother father mum mam dad mom grandson granddaughter grandad grandma gran nan nana nain taid cousin uncle aunt auntie aunty neighbour friend fiance fiancee stepson stepdaughter goddaughter godson sibling twin
  carer carers keyworker nurse nurses manager deputy senior seniors supervisor supervisee resident residents res tenant client patient pt colleague colleagues worker staff hca hcas rn rgn rmn dn doctor gp chef cook cleaner driver paramedic paramedics physio ot dietitian podiatrist chiropodist dentist optician advocate solicitor
  vicar priest social police officer coroner witness visitor volunteer student agency bank night nights day days team leader lead coordinator housekeeper handyman activities reporter reporting author referrer assessor inspector interpreter hairdresser gardener lodger landlord nok rpr imca bia lpa ceo director owner chairman
  girl lady man woman boy gentleman person people someone somebody everyone everybody nobody anyone family relative relatives mr mrs ms miss dr sir madam service user users member members su sus yp supporter apprentice trainee chaplain counsellor teacher tutor trainer assistant administrator receptionist accountant engineer electrician plumber`)

/** Before a name: somebody was spoken to, seen, helped, or is being written to. */
export const before =
  setOf(`told asked tell ask with by saw see seen called named helped help assisted supported phoned rang ring thank thanks dear hi hello hey morning informed inform contacted contact cc per love from when while because that if but and or gave give given met meet met for to let like than mentioned reminded remind
  heard visited visit attended relieved replaced trained shadowing shadow mentored praised hugged hoisted washed dressed fed walked pushed found whose named nee regards sincerely signed love xx`)

/** Before a name and hardly before anything else: enough for a word that is also a day or a month. */
export const addressed = setOf(
  'said says shouted replied cried added partner friend neighbour cousin uncle aunt auntie sister brother mum dad mother father grandson granddaughter keyworker resident fiance fiancee told asked tell ask with rang ring phoned phone thank thanks dear hi hello hey named called helped assisted informed inform saw contacted reminded remind gave give nurse carer senior sister colleague daughter son niece nephew wife husband',
)

/** What people do and are: after a name. Regular past tenses are told by their ending. */
export const verbs =
  setOf(`didnt doesnt dont wont cant wasnt isnt hasnt hadnt couldnt wouldnt is was has had will would can could did does do isn't wasn't hasn't hadn't won't wouldn't can't cannot couldn't didn't doesn't should shouldn't might may must
  said says told tells rang rings sat sits gave gives went goes came comes took takes found finds saw sees heard hears fell falls slept sleeps woke wakes ate eats drank drinks felt feels thinks thought wants likes loves left leaves did made makes brought brings put puts spoke speaks got gets
  seems knows knew wrote writes drove drives held holds kept keeps let lost met meets paid ran runs read sang sings sent sends showed shows slid stood stands threw understood understands works rose lay lies swore swears hit hits bit bites spat cut broke breaks began begins became becomes caught bought
  hurt set sees asks calls needs looks helps tries uses lives stays takes thanks cries laughs smiles walks talks enjoys prefers remains reports states feels denies refuses declines accepts attends visits appears believes wanted managed hoisted swapped covers covered agrees also then just never always still usually who whose aged rung texted texts emails stepped chose swam taught sought`)

/** After "may", "will" and their like when they are no name. */
export const modalFollowers =
  setOf(`be have not also need needs you we i he she they it the a an this that there still only never always well want like all any being get go see take make ask keep try do let review continue check speak discuss contact inform arrange monitor send add require cause occur help benefit update chase call ring phone
  become come give put start stop use find look move leave bring feel happen include result reduce increase lead cover attend return remain and or if then now soon probably hopefully your his her their our my
  just usually god someone somebody anyone everyone whoever staff pass follow raise report complete refer speak hand stay work meet visit bank half day pole basket 's`)

/** What only people do: enough for a word that is English and nothing else. */
export const personal =
  setOf(`said says told tells asked asks rang phoned called replied answered shouted cried whispered thinks thought wants wanted gave took helped texted emailed
  hates loves laughed smiled apologised agreed noticed mentioned suggested offered promised admitted`)

/** Places and teams that act as people do. */
export const offices = setOf(
  'reception pharmacy surgery ambulance hospital management police family office laundry kitchen maintenance council ward school bank crew clinic chemist court church company landlord unit floor shift nights days head care home safeguarding gp social admin hr payroll finance',
)

/** Joins the parts of a name. */
export const particles = setOf(
  'de da la le las los dela delos del della di do dos das du van von der den ter el al ul ud ur bin bint ibn ben ap ab ferch verch mac mc nic ni o st san santa sta abd abdul abdel abu umm um y',
)

/** A field of a form whose value is a name. */
export const nameFields = setOf(
  `name names resident residents witness witnesses supervisee supervisor assessor reporter referrer client patient pt carer keyworker nok signed sign by from to cc re contact attendees present attending apologies staff author completed manager nurse senior affected person employee caller tenant supported user son daughter wife husband nephew niece gp dr consulted driver worker visitor informed regards sincerely thanks love`,
)

/** Words that hold a sentence together, some of which are family names too: names only after a title or beside a name. */
export const grammar = setOf(
  `a i he she we me my to do no on or so be an in it is as at by of up us the and but for not you his her our who how can all any out off had has was are did its if go am im ok oh ah hi see let per via now one two too why when what then than that this they them there here with from into over under after before until while again please thank thanks sorry long`,
)

/** Said of people and of days and things alike. */
export const being = setOf('is was')
