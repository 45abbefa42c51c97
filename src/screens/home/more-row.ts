import { actionLink, needRow, type SafeHtml, type statusTag } from '#web'

type More = {
  count: number
  /** What each of them is: "record has duties that run out", "records have …". */
  one: string
  many: string
  href: string
  action: string
  tag: ReturnType<typeof statusTag>
  titles: readonly string[]
}

/** That there are more than are listed, and where: Today leaves nothing out in silence. Undefined when there are none. */
export function moreRow({ count, one, many, href, action, tag, titles }: More): SafeHtml | undefined {
  if (count <= 0) return undefined
  return needRow({
    tag,
    title: count === 1 ? `One more ${one}` : `${count} more ${many}`,
    href,
    meta: titles.slice(0, 2).join(' · '),
    action: actionLink({ href, text: action, kind: 'secondary' }),
  })
}
