import { json, type Reply } from '#platform/http/reply'
import type { OpenRoute } from '#platform/http/route'
import type { ReportingDeps } from '../deps.ts'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import { asPrinted, threadAddress } from '../pages/thread-address.ts'

/** What stands beside the six words when somebody wants them on a phone. The words are the browser's, and stay there. */
export function slipRoutes({ publicUrl }: ReportingDeps): OpenRoute[] {
  return [
    {
      method: 'GET',
      path: '/thread/slip',
      access: 'anyone',
      handle: async ({ lang }) => slip(publicUrl, lang),
    },
  ]
}

function slip(publicUrl: string, lang: string): Reply {
  const own = threadWords(lang)
  const address = threadAddress(publicUrl)
  const note = reportingWords(lang).comeBack({ address: asPrinted(address) })
  return json({ address, scan: own.slipScan(), save: own.slipSave(), copy: own.slipCopy(), note })
}
