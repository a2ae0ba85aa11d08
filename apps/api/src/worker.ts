/** The service on an edge runtime (workerd): the embedded atlas as a fetch handler, configured by bindings. @module */
import { atlas } from '@puente/core'
import { createApp, type ReferenceScript, referenceFile } from './app.ts'
import { invalidOrigins, parseOrigins } from './http/origin-check.ts'

/** What the worker is told by its bindings; all may be left out. */
export interface Bindings {
  /** Where the service is mounted, like `/atlas`; at the root unless told. */
  readonly BASE_PATH?: string
  /** Origins of web pages that may post messages, with commas between them, or `*`; none but its own unless told. */
  readonly ALLOWED_ORIGINS?: string
  /** Whether each request is logged, as one line of JSON; `on` or `off`, which it is unless told. */
  readonly LOG?: string
  /** The files of `dist/assets`; without them there is no reference at `/docs`. */
  readonly ASSETS?: { readonly fetch: (address: string) => Promise<Response> }
}

type Fetch = ReturnType<typeof createApp>['fetch']

/** Scalar's script among the worker's files; where these are found, no host is looked at. */
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
    messageOrigins: { allowed: parseOrigins(origins), sameHost: true },
    ...(assets === undefined ? {} : { reference: referenceIn(assets) }),
    ...(log === 'on' ? { log: (entry) => console.log(JSON.stringify(entry)) } : {}),
  }).fetch
}

let service: Fetch | undefined

export default {
  /** Answers a request; what is wrong with the bindings is told by the first one, and all after it. */
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    service ??= serviceFor(bindings)
    return service(request)
  },
}
