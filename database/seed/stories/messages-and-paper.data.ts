import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const
const everywhere = [
  'care-home',
  'nursing-home',
  'home-care',
  'supported-living',
  'extra-care',
  'day-service',
] as const

export const messagesAndPaperStories: readonly Story[] = [
  {
    key: 'hospital-letter',
    told: 'incident',
    kind: 'incident',
    subcategory: 'communication.discharge',
    in: [...homes, 'home-care', 'extra-care'],
    wholeService: true,
    when: ['evening', 'afternoon'],
    often: 3,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Home from hospital without {a letter|the medicines list}',
    tellings: [
      '[Person] came back from hospital at [time] with no letter. {Bag of tablets, some new, none on our chart.|In a gown and a cannula still in [her] arm.} {Ward phone rings out.|Ward said the doctor has gone.} Gave only what I could be sure of.',
      'They bring [them] home on [day] evening. The paper is for other {person|ward}. I do not know about {the blood thinner|new insulin dose}. I call 111 and pharmacist help. It was very late when finish.',
    ],
    thanks:
      '{@t "Only what I could be sure of" is exactly right.|You asked the pharmacist and you did not guess.} {You did it alone, late, with others waiting. Thank you.|}',
    outcome:
      'We met the ward manager. There is now a short list of five things that must come with each person, and we may say "not yet" at the door. {Of the next [14-16] people home, [12-13] came with all five.|A hospital pharmacist answers a number until ten.}',
    people:
      'You came home without your letter and we did not know your new tablets. We are sorry for the muddle that night. The hospital and we have agreed what comes home with you. {Did anything else get lost?|}',
  },
  {
    key: 'handover-rushed',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'communication.handover',
    in: [...homes, 'supported-living', 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening', 'night'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Something important not passed on',
    tellings: [
      'No one told us [person] was {nil by mouth for the clinic|on the new thickener|not to weight bear}. {Found out when I read back in the notes.|[She] told me [herself].} {Handover was 4 minutes in the corridor.|Day staff had gone by the time we came out of the changing room.} No harm.',
      'Handover is in very fast English and not all is written. I hear [room] but not what. {Lucky my colleague know.|I ask again after.} It was {allergy|fall in the afternoon}.',
    ],
    thanks:
      'Asking again is what good colleagues do. {Thank you for saying it was too fast; you will not be the only one.|}',
    outcome:
      'Handover was squeezed in between two shifts and not paid. It is 15 paid minutes now, sitting down, from one sheet that starts with what has changed. {Looked at over two weeks: [25-27] of 28 handovers used it.|}',
    people:
      'We nearly did not pass on something you need. You came to no harm. We have made time for it: fifteen minutes, from a sheet you can see.',
  },
  {
    key: 'family-not-told',
    told: 'incident',
    kind: 'incident',
    subcategory: 'communication.family',
    in: [...homes, 'home-care', 'supported-living'],
    wholeService: true,
    when: ['afternoon', 'evening', 'morning'],
    often: 2,
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: 'Family not told about a fall',
    tellings: [
      "[Person]'s [relative] came in and saw the {bruise|plaster} and nobody had rung. {She|He} was upset {and fair enough|with me}. {Nights leave it for days and days think nights have done it.|The number in the file is an old one.}",
      'Family ask me why they dont know about the {fall|doctor}. I did not know also. I say sorry and {get the senior|explain what I know}. I felt very bad.',
    ],
    thanks: 'You said sorry on our behalf and stayed in the room. {Thank you.|That was not yours to carry.}',
    outcome:
      'The form had a box for "family informed" and no name beside it. It now asks who rings and by when, and families have told us what they want to be woken for. {[19-22] of 23 calls since were made the same day.|}',
    people:
      'You saw the bruise before we had told you. We are sorry; you should hear it from us first. You have told us when to ring, day or night. {Have we kept to it?|}',
    to: 'The person and their family',
  },
  {
    key: 'lab-result',
    told: 'incident',
    kind: 'incident',
    subcategory: 'communication.alert',
    in: ['nursing-home', 'care-home'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [
      ['low', 'none'],
      ['none', 'none'],
    ],
    title: 'Test result not picked up for some days',
    tellings: [
      'Urine result came by email {[day]|last week}, says infection. {The inbox was for someone on leave.|It was in the junk.} [She] has been {confused|sore} all that time. Rang GP now.',
      'Surgery ask why we did not start. They send message to old address. I find paper under other paper in office.',
    ],
    thanks: 'Thank you for chasing it and for saying where it was.',
    outcome:
      'Results went to one person. They go to a shared inbox now, read at ten and four by the nurse in charge. {[30-34] results since then, all read the same day.|}',
    people:
      'Your test showed an infection and we saw it late. We are sorry you were sore for longer. Results are read twice a day now.',
  },
  {
    key: 'papers-in-car',
    told: 'incident',
    kind: 'incident',
    subcategory: 'info_gov.lost',
    in: ['home-care', 'supported-living', 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: '{@t Rota sheet|Notebook} left behind',
    tellings: [
      'I left my rota sheet {on the bus|in the chip shop|on the roof of the car}. First names, addresses and {key codes|times}. {@a Went back, gone.|Went back and got it.} I am sorry.',
      'My notebook with the visits is lost. There is {addresses|two key safe numbers} inside. I look all the way{@a .|, a lady in the shop had it.} I tell quick so you can change the code.',
    ],
    thanks:
      'Telling us fast is what protects people. {The codes are being changed now.|Thank you. No need to be sorry.}',
    outcome:
      'The codes were changed within [2-4] hours. People wrote things on paper because the app hides the code after a minute. It now stays up during the visit, and the sheets are not printed any more.',
    people:
      'A paper with your address was lost. We changed your key-safe number the same day and told you. {@a Nothing has come of it.|We have it back.} Would you like to talk to our data protection lead?',
  },
  {
    key: 'wrong-letter',
    told: 'incident',
    kind: 'incident',
    subcategory: 'info_gov.breach',
    in: everywhere,
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [['none', 'none']],
    title: '{@t Letter|Email} meant for somebody else',
    tellings: [
      'Gave [person] an envelope and inside was {someone else’s review|another person’s bill}. {Two pages had stuck in the printer.|Same first name.} [She] gave it straight back, {only read the top|had not read it}.',
      'Email go to wrong family because the computer finish the name for you. I see after one minute. I call them, they delete it, {very nice people|they did not read}.',
    ],
    thanks: 'Thank you for telling us so fast. {We can only put it right when we know.|}',
    outcome:
      '{@t The printer tray held two jobs at once; you now tap a badge to print.|The mail program no longer completes addresses outside the company.} The data protection lead looked at it the same day.',
    people:
      '{@t A letter about you went to another person here and came straight back.|An email about you went to another family, who deleted it unread.} We are sorry. It was looked at by our data protection lead.',
  },
]
