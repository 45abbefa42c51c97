/** Situations that a thank-you can speak to, from the most particular. */
export type Situation =
  | 'good-care'
  | 'allegation'
  | 'at-risk'
  | 'fall'
  | 'medication'
  | 'skin'
  | 'equipment'
  | 'staffing'
  | 'distress'
  | 'near-miss'
  | 'any'

/**
 * Three for each: short, in a manager's own voice; they name what the person did, take them seriously, and say what happens next.
 * None explains, defends or asks who. An allegation is thanked for without a promise of what will be found.
 */
export const firstResponses: Readonly<Record<Situation, readonly [string, string, string]>> = {
  'good-care': [
    'Thank you for telling us. I don’t always see the good things from here. I’ll ask what made it possible, so that it can happen more often.',
    'This made my morning. May I tell the team at handover? I won’t say who told us.',
    'Thank you for noticing, and for writing it down. I’ll thank the people you name myself, today.',
  ],
  allegation: [
    'Thank you for telling us what you saw. It takes courage. The person is our first thought now. I can’t tell you everything that follows, but I will tell you what I can by tomorrow evening.',
    'You did the right thing. I have read every word. It is being taken further, by people outside this service too. If anything is said to you about it, write here at once.',
    'Thank you. You need not find out more, or prove anything: that is ours to do. How are you? You can ask for somebody to talk to in your thread.',
  ],
  'at-risk': [
    'Thank you for telling us at once. I’ve rung the floor and gone to look myself. I’ll write again before your shift ends.',
    'You saw it and you said it, and that comes first. We are making it safe now. Is there anything we should not miss?',
    'Thank you. Because you told us straight away we could act straight away. I’ll tell you this afternoon what we did.',
  ],
  fall: [
    'Thank you for staying with them and for telling us. I’ll look at the room with the team today, at the light, the shoes and what was in the way.',
    'Thank you. A fall shakes whoever finds it too. How are you? I’ll write by Thursday what we found.',
    'I’m glad you wrote down what was around. That is what helps us. We’ll look whether it happened there before.',
  ],
  medication: [
    'Thank you for saying so at once. It meant we could ask the pharmacist early. I’ll look at how the round is set up, and not at people.',
    'It isn’t easy to tell about medicines. You did, and the person is being watched. I’ll write by Thursday what we change about the round.',
    'Thank you. What you say about being called away in the middle is what I need to know. I’ll walk the next round with you, if you like.',
  ],
  skin: [
    'Thank you for looking closely and telling us early. The nurse is asked today. I’ll come and see what made turning hard.',
    'You noticed what is easily missed. Thank you. I’ll tell you what the nurse says, and what we change.',
    'Thank you. Early is what makes the difference with skin. Were the cushion, the mattress and the people there when you needed them?',
  ],
  equipment: [
    'Thank you. It’s out of use as of now, with a note on it. I’ll find out why nobody could know, and tell you by Friday.',
    'I’m sorry you were left without what you needed. Thank you for telling us and not just managing. We’re starting with where the spare is kept.',
    'Thank you. What you noticed about it is exactly what I can’t see from the office.',
  ],
  staffing: [
    'Thank you for telling us what the shift was really like. I’m sorry you stood there so few. I’ll look at tonight’s rota now and write to you today.',
    'You kept people safe and you told us what it took. Both matter. I’ll take your words to the next meeting, without your name.',
    'Thank you. When it is like that again, ring the on-call number at once. It isn’t a bother. I’ll tell you by Friday what we can change.',
  ],
  distress: [
    'Thank you for telling us, and for staying calm with them. How are you? I’ll look with the team at what they may have needed just before.',
    'That sounds hard for everybody who was there. Thank you for writing what came before it. That is where we’ll begin.',
    'Thank you. Are you all right to go on, or would a quieter hour help? I’ll come by in any case.',
  ],
  'near-miss': [
    'I know it isn’t easy to say that something nearly went wrong. Because you did, we can put it right before somebody is hurt. I’ll write again by Thursday.',
    'Good catch, and thank you for telling us about it. What made you notice? That is worth knowing too.',
    'Thank you. A close call that is told is the cheapest lesson we get. I’ll tell you what we change.',
  ],
  any: [
    'Thank you for telling us so quickly. I’ve read every word. I’ll look at how it is set up there, and write to you by Thursday.',
    'I’m sorry that you were left without what you needed. Thank you for saying so. Is there anything I should know before I go and look?',
    'Thank you. What you noticed is what I can’t see from the office. We’re starting there.',
  ],
}
