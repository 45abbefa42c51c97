/**
 * What has a name in it and is nobody: dishes, songs, programmes, brands and turns of phrase, with commas between. Written for this
 * list from general knowledge; a phrase is met with a capital or without. What a person of that name could be doing ("Grace said",
 * "Bill to") is left out: a song that is hidden costs less than a name that is shown.
 */
export const setPhrases = `
  victoria sponge, eton mess, quiche lorraine, peach melba, lemon curd, bakewell tart, swiss roll, cottage pie, shepherd's pie,
  jacket potato, earl grey, rich tea, custard cream, jammie dodger, jam roly poly, bubble and squeak, welsh rarebit, lady grey,
  charlotte russe, caesar salad, rose hip, rosemary and thyme, poppy seed, basil leaves, heather honey, amazing grace,
  abide with me, danny boy, auld lang syne, silent night, daisy daisy, white cliffs of dover, molly malone, morning glory,
  we'll meet again, dad's army, coronation street, call the midwife, last of the summer wine, open all hours, only fools,
  bargain hunt, midsomer murders, miss marple, punch and judy, father christmas, santa claus, head & shoulders,
  head and shoulders, fairy liquid, mr muscle, mr kipling, mrs beeton, marks and spencer, marks & spencer, debenhams, dr oetker,
  captain morgan, happy as larry, bob's your uncle, jack of all trades, murphy's law, grace period, saving grace, will to live,
  living will, good faith, in good hope, new dawn, crack of dawn, summer fete, summer holiday, summer house, spring clean,
  winter coat, may day, blue badge, dear sir, dear madam, dear sirs, maundy money, guy fawkes, robin redbreast,
  land of hope and glory, sweet caroline, loch lomond, mary poppins, the archers, jaffa cakes, martha's rule, say grace,
  precious little, lucky dip, jersey royals, helping hand, frank discussion, violet creams, pet therapy
`
  .split(',')
  .map(phrase => phrase.trim())
