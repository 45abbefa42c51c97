/** Words that say nothing about what a story is about. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'the a an and or of to in on at for with by from was were is are be been had has have that this it as not he she they ' +
    'his her their him them'
  ).split(' '),
)
