/** The service on an edge runtime (workerd): the embedded atlas as a fetch handler, configured by bindings. @module */
import { atlas } from '@puente/core'
import { createApp, type ReferenceScript, referenceFile } from './app.ts'
import { invalidOrigins, parseOrigins } from './http/origin-check.ts'

/** The bindings of the worker, all optional. */
export interface Bindings {
  /** Where the service is mounted, like `/atlas`; at the root by default. */
  readonly BASE_PATH?: string
  /** Origins of web pages that may post messages, with commas between them, or `*`; only its own by default. */
  readonly ALLOWED_ORIGINS?: string
  /** Whether each request is logged, as one line of JSON; `on` or `off`, the default. */
  readonly LOG?: string
  /** The files of `dist/assets`; without them there is no reference at `/docs`. */
  readonly ASSETS?: { readonly fetch: (address: string) => Promise<Response> }
}

type Fetch = ReturnType<typeof createApp>['fetch']

/** Scalar's script among the worker's files; these are found at any host. */
const referenceIn = (assets: NonNullable<Bindings['ASSETS']>): ReferenceScript => ({
  read: async () => (await assets.fetch(`https://assets.invalid/${referenceFile}`)).text(),
})

function serviceFor({
  BASE_PATH: basePath = '',
  LOG: log = 'off',
  ALLOWED_ORIGINS: origins = '',
  ASSETS: assets,
}: Bindings): Fetch {
  const problems = [
    ...(/^(\/[\w.-]+)*$/.test(basePath)
      ? []
      : [`BASE_PATH is "${basePath}"; it takes a path like /atlas, without a slash at its end.`]),
    ...invalidOrigins(origins).map(
      (item) => `ALLOWED_ORIGINS names "${item}"; it takes origins like https://example.org, or *.`,
    ),
    ...(log === 'on' || log === 'off' ? [] : [`LOG is "${log}"; it takes on or off.`]),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return createApp(atlas, {
    basePath,
    pages: { load: () => import('@puente/web') },
    platform: 'workerd',
    messageOrigins: { allowed: parseOrigins(origins), sameHost: true },
    ...(assets === undefined ? {} : { reference: referenceIn(assets) }),
    ...(log === 'on' ? { log: (entry) => console.log(JSON.stringify(entry)) } : {}),
  }).fetch
}

let service: Fetch | undefined

export default {
  /** Answers a request; with wrong bindings, each request fails. */
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    service ??= serviceFor(bindings)
    return service(request)
  },
}
