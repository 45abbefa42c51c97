import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'
import { describeError } from './log/describe-error.ts'
import { keepKnownFields } from './log/log-fields.ts'
import { safeArguments } from './log/safe-arguments.ts'
import { instant, toTheHour } from './time.ts'

export type Log = Logger

/**
 * How everything is logged: one JSON line each, made only of the fields in log-fields.ts and of sentences that we
 * wrote ourselves. Nothing a person typed, no address, no cookie and no error's message gets through.
 * Fastify takes this as its `logger`.
 */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: describeError, req: describeRequest, res: describeReply },
    formatters: { level: label => ({ level: label }), log: keepKnownFields },
    hooks: {
      logMethod(given, write) {
        write.apply(this, safeArguments(given))
      },
    },
  }
}

/** The same log with nothing closer than the hour, for what concerns somebody whose second nobody should know. */
export function coarseLog(options: LoggerOptions, destination?: DestinationStream): Log {
  const coarse = { ...options, timestamp: () => `,"time":"${toTheHour(instant(Date.now()))}"` }
  return destination ? pino(coarse, destination) : pino(coarse)
}

/** A log for programs without a server, such as the worker. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return destination ? pino(logOptions(level), destination) : pino(logOptions(level))
}

type LoggedRequest = { id?: unknown; method?: unknown; routeOptions?: { url?: unknown } }

// The pattern of the route, never the address asked for: addresses hold place codes and references.
function describeRequest({ id, method, routeOptions }: LoggedRequest) {
  return { id, method, route: routeOptions?.url ?? 'none' }
}

function describeReply({ statusCode }: { statusCode?: unknown }) {
  return { status: statusCode }
}
