import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DestinationStream, LoggerOptions } from 'pino'
import { coarseLog } from '../log.ts'
import type { Site } from './site.ts'

// Pages of people who are signed in, and what watches over the server. All others may be somebody speaking up, or
// somebody who takes support or asks for a person to talk to: whoever reads the log learns neither.
const logged = /^\/(app(\/(?!support(\/|$)|people-to-talk-to(\/|$)|.*\/talk$)|$)|healthz$|readyz$)/

/**
 * Writes one line for each answer to somebody signed in. A page for people without an account leaves none, nor
 * does one of support: the second in which a form was opened or sent, beside a rota or a camera, is a name.
 */
export function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    if (!isLogged(request)) return
    const { method } = request
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ method, route: patternOf(request), status: reply.statusCode, ms }, 'answered')
  })
}

/** Writes a fault down: with its second for somebody signed in, and with the hour for anybody else. */
export function faultLog({ logger }: Pick<Site, 'logger'>) {
  const { stream, ...options } = (logger || {}) as LoggerOptions & { stream?: DestinationStream }
  const coarse = logger ? coarseLog(options, stream) : undefined
  return (request: FastifyRequest, err: unknown): void => {
    if (isLogged(request)) request.log.error({ err }, 'fault')
    else coarse?.error({ err, reqId: request.id, method: request.method, route: patternOf(request) }, 'fault')
  }
}

function isLogged(request: FastifyRequest): boolean {
  return logged.test(patternOf(request))
}

// The pattern of the route, never the address asked for: addresses hold codes and references.
function patternOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'none'
}
