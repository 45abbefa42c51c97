/** Sends JSON to an address of ours under this form's token; undefined when the answer is not what was asked for. */
export async function askServer(form: HTMLFormElement, path: string, more: object): Promise<unknown> {
  const token = form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? ''
  try {
    const reply = await fetch(form.action + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ _csrf: token, ...more }),
    })
    // A session that ended leads to the sign-in page, which is no answer.
    return reply.ok && !reply.redirected ? await reply.json() : undefined
  } catch {
    return undefined
  }
}
