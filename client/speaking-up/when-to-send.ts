const oneMinute = 60_000

/** Sends what waits now, whenever there is signal again, somebody comes back to the page, and once a minute between. */
export function whenToSend(page: Document, sendAll: () => Promise<unknown>): void {
  const send = () => void sendAll()
  page.defaultView?.addEventListener('online', send)
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') send()
  })
  setInterval(send, oneMinute)
  send()
}
