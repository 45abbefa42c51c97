/** Every field a log line may have, and what it holds. A field that is not here is left out of the line. */
export const logFields: Readonly<Record<string, string>> = {
  err: 'a fault: its kind and where it happened, without its message',
  req: 'a request: its number, method and route pattern',
  res: 'a reply: its status',
  id: 'the number of a request',
  reqId: 'the number of a request, as Fastify calls it',
  method: 'GET or POST',
  route: 'the pattern of a route, such as /speak-up/:place',
  status: 'the status of a reply',
  ms: 'how long something took',
  responseTime: 'how long something took, as Fastify calls it',
  task: 'the name of a job',
  job: 'the number of a job',
  attempt: 'how often a job was tried',
  count: 'how many',
  migration: 'the name of a migration file',
  port: 'where the server listens',
  signal: 'what asked the program to stop',
}

/** The fields of a log line that are in the list. */
export function keepKnownFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(logFields, name)))
}
