import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { answer } from './answer.ts'
import { chooseLanguage } from './choose-language.ts'
import { handleRoute } from './handle-route.ts'
import { faultLog, logAnswers } from './log-answers.ts'
import { networkOf } from './network-of.ts'
import { packPage } from './pack-pages.ts'
import type { Route } from './route.ts'
import { type Desk, deskOf, type Site } from './site.ts'

const maxUpload = 15 * 1024 * 1024
// Long enough for a full upload over a weak signal; nobody keeps a connection open for longer.
const slowestRequest = 180_000

/** The HTTP server: every route of every capability behind one way in and one way out. */
export async function buildServer(site: Site): Promise<FastifyInstance> {
  const desk = deskOf(site)
  const server = fastify({
    logger: site.logger,
    trustProxy: site.trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    requestTimeout: slowestRequest,
    genReqId: () => crypto.randomUUID(),
  } as FastifyServerOptions) as FastifyInstance
  await registerPlugins(server, site)
  server.addHook('onSend', async (request, reply, payload) => {
    reply.header('x-request-id', request.id)
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
    return packPage(request, reply, payload)
  })
  logAnswers(server)
  mountHealth(server, site)
  mountInstallable(server)
  for (const route of site.mounts.flatMap(mount => mount.routes)) mountRoute(server, desk, route)
  server.setNotFoundHandler((_request, reply) => answer(desk, reply, { ok: false, code: 'not-found' }))
  mountFaults(server, desk)
  return server
}

async function registerPlugins(server: FastifyInstance, site: Site) {
  const hsts = site.publicUrl.startsWith('https:')
  await server.register(helmet, { contentSecurityPolicy, hsts, referrerPolicy })
  await server.register(cookie)
  await server.register(formbody)
  await server.register(multipart, { limits: { fileSize: maxUpload, files: 1 } })
  await server.register(serveStatic, {
    root: site.assetsFolder,
    prefix: '/assets/',
    maxAge: '365d',
    immutable: true,
    preCompressed: true,
  })
  await server.register(rateLimit, {
    global: false,
    keyGenerator: request => site.addressKey(networkOf(request.ip)),
  })
}

// Nothing is told to other sites. Among our own pages a browser must say where a form comes from: with "no-referrer" it
// sends "Origin: null" (Fetch standard, "serializing a request origin"), and same-origin.ts would refuse its own forms.
const referrerPolicy = { policy: 'same-origin' } as const

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

function mountHealth(server: FastifyInstance, site: Site) {
  server.get('/healthz', async () => ({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    const health = await site.ready()
    return reply.status(health.ready ? 200 : 503).send(health)
  })
}

/** Browsers come back for these by name; a worker's address says for which addresses it may answer. */
function mountInstallable(server: FastifyInstance) {
  for (const name of ['service-worker.js', 'candour.webmanifest'])
    server.get(`/${name}`, (_request, reply) => reply.sendFile(name, { cacheControl: false }))
}

function mountRoute(server: FastifyInstance, desk: Desk, route: Route) {
  const tries = 'triesPerQuarter' in route ? route.triesPerQuarter : undefined
  server.route({
    method: route.method,
    url: route.path,
    config: tries ? { rateLimit: { max: tries, timeWindow: '15 minutes' } } : {},
    handler: async (request, reply) => {
      const replied = await handleRoute(desk, route, request)
      return answer(desk, reply, replied.reply, replied.view)
    },
  })
}

const faultCodes: Record<number, string> = { 429: 'too-many-tries', 413: 'upload-too-large' }

function mountFaults(server: FastifyInstance, desk: Desk) {
  const { site } = desk
  const logFault = faultLog(site)
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) logFault(request, error)
    const text = desk.refusals[faultCodes[status] ?? 'fault'] ?? ''
    const { lang } = chooseLanguage(site.languages, request)
    const html = site.messagePage({ status, text, lang, requestId: request.id })
    return reply.status(status).type('text/html; charset=utf-8').send(html.toString())
  })
}
