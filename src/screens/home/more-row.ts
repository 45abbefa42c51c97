import { actionLink, needRow, type SafeHtml, type statusTag } from '#web'

type More = {
  /** What each of them is: "record has duties that run out", "records have …". */
  one: string
  many: string
  href: string
  action: string
  tag: ReturnType<typeof statusTag>
  /** Of all that are not listed; two of them are named. */
  titles: readonly string[]
  /** Whether there may be more of them than were looked for. */
  atLeast?: boolean
}

/** That there are more than are listed, and where: Today leaves nothing out in silence. Undefined when there are none. */
export function moreRow({ one, many, href, action, tag, titles, atLeast }: More): SafeHtml | undefined {
  if (titles.length === 0) return undefined
  const several = `${atLeast ? 'At least ' : ''}${titles.length} more ${many}`
  return needRow({
    tag,
    title: titles.length === 1 ? `One more ${one}` : several,
    href,
    meta: titles.slice(0, 2).join(' · '),
    action: actionLink({ href, text: action, kind: 'secondary' }),
  })
}
