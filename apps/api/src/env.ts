/** Configuration of the program, from the environment. @module */
import { didYouMeanSentence, nearest } from '@puente/core'
import * as Config from 'effect/Config'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import * as Schema from 'effect/Schema'
import { invalidProxies } from './http/client-key.ts'
import { invalidOrigins, isLoopbackHost, type MessageOrigins, parseOrigins } from './http/origin-check.ts'

class InvalidEnvironmentError extends Data.TaggedError('InvalidEnvironmentError')<{
  readonly problems: readonly string[]
  readonly message: string
}> {}

export interface Environment {
  /** Port to listen on; 0 takes any that is free. */
  readonly port: number
  readonly host: string
  /** File or folder of a dataset of one's own; empty for the atlas that comes with the library. */
  readonly dataset: string
  /** Where the IRIs of linked data begin; empty for a name that leads nowhere. */
  readonly baseIri: string
  /** Requests that each client may make in a minute; 0 for as many as it likes. */
  readonly rateLimit: number
  /** Proxies whose word on their clients is taken, as `trustedProxies` reads them. */
  readonly trustedProxies: string
  /** Which web pages may post messages to the Model Context Protocol. */
  readonly messageOrigins: MessageOrigins
  /** Connections that are open at once; more are closed as they come. */
  readonly maxConnections: number
  /** Whether threads answer: `auto` has them where the dataset is large. */
  readonly threads: 'auto' | 'on' | 'off'
  readonly log: 'requests' | 'off'
}

interface Variable<A, Default> {
  readonly name: string
  readonly config: Config.Config<A>
  /** What it is where it is absent or empty. */
  readonly fallback: Default
  /** What it takes, in words. */
  readonly takes: string
}

const variable = <A, const Default>(
  name: string,
  schema: Schema.ConstraintCodec<A, unknown>,
  fallback: Default,
  takes: string,
): Variable<A, Default> => ({ name, config: Config.schema(schema, name), fallback, takes })

/** A host name, or an IPv4 or IPv6 address: enough to notice a slip; the system finds the rest. */
const hostPattern = /^[\w.-]+$|^[\da-f:.]*:[\da-f:.]*$/i

const wholeNumber = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const absoluteIri = Schema.String.check(
  Schema.makeFilter((text) => text === '' || URL.canParse(text) || 'not an absolute IRI'),
)
const hostName = Schema.String.check(Schema.isPattern(hostPattern))
const origins = Schema.String.check(Schema.makeFilter((list: string) => invalidOrigins(list).length === 0))
const proxies = Schema.String.check(Schema.makeFilter((list: string) => invalidProxies(list).length === 0))

export const variables = {
  port: variable('PORT', wholeNumber(0, 65_535), 3000, 'a whole number from 0 to 65535; 0 is any free port'),
  host: variable('HOST', hostName, '127.0.0.1', 'a host name or IP address, like 0.0.0.0 for all'),
  dataset: variable('PUENTE_DATA', Schema.String, '', 'the path of a dataset'),
  baseIri: variable(
    'PUENTE_BASE_IRI',
    absoluteIri,
    '',
    'an absolute IRI to put records below, like https://example.org/v1/',
  ),
  rateLimit: variable(
    'PUENTE_RATE_LIMIT',
    wholeNumber(0, 1_000_000),
    'by host',
    'how many requests each client may make in a minute, from 1 to 1000000; 0 is no limit',
  ),
  trustedProxies: variable(
    'PUENTE_TRUSTED_PROXIES',
    proxies,
    '',
    'IP addresses, CIDR ranges, loopback, linklocal or uniquelocal, with commas between them',
  ),
  messageOrigins: variable(
    'PUENTE_ALLOWED_ORIGINS',
    origins,
    '',
    'origins of web pages that may post to /mcp, like https://example.org, with commas between them, or * for all',
  ),
  maxConnections: variable(
    'PUENTE_MAX_CONNECTIONS',
    wholeNumber(1, 1_000_000),
    2000,
    'how many connections may be open at once, from 1 to 1000000',
  ),
  threads: variable(
    'PUENTE_THREADS',
    Schema.Literals(['auto', 'on', 'off']),
    'auto',
    'on, for threads that answer; off; or auto, for threads where the dataset is large',
  ),
  log: variable('PUENTE_LOG', Schema.Literals(['requests', 'off']), 'requests', 'requests, for a line each, or off'),
} as const satisfies Record<keyof Environment, Variable<number | string, number | string>>

/** A variable that is absent or empty has its default; one that cannot be read fails with a sentence. */
function read<A, Default>({ name, config, fallback, takes }: Variable<A, Default>): Effect.Effect<A | Default, string> {
  const misread = Effect.match(Config.String(name), {
    onFailure: () => `${name} cannot be read; it takes ${takes}.`,
    onSuccess: (given) => `${name} is "${given}"; it takes ${takes}.`,
  })
  return Effect.catch(Config.withDefault(config, fallback), () => Effect.flatMap(misread, Effect.fail))
}

const reads = {
  port: read(variables.port),
  host: read(variables.host),
  dataset: read(variables.dataset),
  baseIri: read(variables.baseIri),
  rateLimit: read(variables.rateLimit),
  trustedProxies: read(variables.trustedProxies),
  messageOrigins: read(variables.messageOrigins),
  maxConnections: read(variables.maxConnections),
  threads: read(variables.threads),
  log: read(variables.log),
}

const everythingWrong = Effect.gen(function* () {
  const each: readonly Effect.Effect<unknown, string>[] = Object.values(reads)
  const [, problems] = yield* Effect.partition(each, (one) => one)
  return yield* new InvalidEnvironmentError({ problems, message: problems.join('\n') })
})

/** A service that other machines can reach limits each client. */
const defaultRateLimit = (host: string) => (isLoopbackHost(host) ? 0 : 600)

/**
 * Reads the configuration: the {@link variables}.
 *
 * @returns the settings; fails with everything that is wrong at once
 */
export const readEnvironment = Effect.gen(function* () {
  const given = yield* Effect.catch(Effect.all(reads), () => everythingWrong)
  const rateLimit = given.rateLimit === 'by host' ? defaultRateLimit(given.host) : given.rateLimit
  // If only this machine can reach the service, a foreign host name that leads to it is an attack.
  const sameHost = !isLoopbackHost(given.host) || given.trustedProxies !== ''
  const messageOrigins = { allowed: parseOrigins(given.messageOrigins), sameHost }
  return { ...given, rateLimit, messageOrigins } satisfies Environment
})

/** What Kubernetes sets for a service that is called puente; none of it is meant for us. */
const ofKubernetes = /^PUENTE_(?:PORT|SERVICE)(?:_|$)/

const prefix = 'PUENTE_'

/** Variables that are not read but look like one that is, each with a sentence that says so. */
export function misspeltVariables(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const ours = Object.values(variables).flatMap(({ name }) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  )
  return Object.keys(environment)
    .filter((name) => name.startsWith(prefix) && !ofKubernetes.test(name))
    .map((name) => name.slice(prefix.length))
    .filter((name) => !ours.includes(name))
    .flatMap((name) => {
      const near = nearest(name, ours).slice(0, 1)
      return near.length === 0
        ? []
        : [
            `${prefix}${name} is not read.${didYouMeanSentence(
              near.map((one) => prefix + one),
              'en',
            )}`,
          ]
    })
}
