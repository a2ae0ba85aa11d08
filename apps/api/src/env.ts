/** Configuration of the program, from the environment. @module */
import * as Config from 'effect/Config'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** The configuration cannot be read: all that is wrong with it. */
export class InvalidEnvironmentError extends Data.TaggedError('InvalidEnvironmentError')<{
  readonly problems: readonly string[]
  readonly message: string
}> {}

/** What the program is told by its environment. */
export interface Environment {
  /** Port to listen on; 0 takes any that is free. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  /** File or folder of a dataset of one's own; empty for the atlas that comes with the library. */
  readonly dataset: string
  /** Where the IRIs of linked data begin; empty for a name that leads nowhere. */
  readonly baseIri: string
}

/** A host name, or an IPv4 or IPv6 address: enough to tell a slip, the system finds out the rest. */
const hostPattern = /^[\w.-]+$|^[\da-f:.]*:[\da-f:.]*$/i

const portNumber = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))
const absoluteIri = Schema.String.check(
  Schema.makeFilter((text) => text === '' || URL.canParse(text) || 'not an absolute IRI'),
)
const hostName = Schema.String.check(Schema.isPattern(hostPattern))

/** A setting that is absent or empty has its usual value; one that can't be read fails with a sentence. */
function setting<A>(name: string, config: Config.Config<A>, usual: A, takes: string): Effect.Effect<A, string> {
  const misread = Effect.match(Config.String(name), {
    onFailure: () => `${name} cannot be read; it takes ${takes}.`,
    onSuccess: (given) => `${name} is "${given}"; it takes ${takes}.`,
  })
  return Effect.catch(Config.withDefault(config, usual), () => Effect.flatMap(misread, Effect.fail))
}

/**
 * Reads the configuration: `PORT`, `HOST`, `PUENTE_DATA` and `PUENTE_BASE_IRI`.
 *
 * @returns the settings; fails with everything that is wrong at once
 */
export const readEnvironment = Effect.gen(function* () {
  const { port, host, dataset, baseIri } = yield* Effect.all(
    {
      port: setting(
        'PORT',
        Config.schema(portNumber, 'PORT'),
        3000,
        'a whole number from 0 to 65535; 0 is any free port',
      ),
      host: setting(
        'HOST',
        Config.schema(hostName, 'HOST'),
        '127.0.0.1',
        'a host name or IP address, like 0.0.0.0 for all',
      ),
      dataset: setting('PUENTE_DATA', Config.String('PUENTE_DATA'), '', 'the path of a dataset'),
      baseIri: setting(
        'PUENTE_BASE_IRI',
        Config.schema(absoluteIri, 'PUENTE_BASE_IRI'),
        '',
        'an absolute IRI to put records below, like https://example.org/v1/',
      ),
    },
    { mode: 'result' },
  )
  if (Result.isSuccess(port) && Result.isSuccess(host) && Result.isSuccess(dataset) && Result.isSuccess(baseIri)) {
    return {
      port: port.success,
      host: host.success,
      dataset: dataset.success,
      baseIri: baseIri.success,
    } satisfies Environment
  }
  const all: readonly Result.Result<unknown, string>[] = [port, host, dataset, baseIri]
  const problems = all.flatMap((one) => (Result.isFailure(one) ? [one.failure] : []))
  return yield* new InvalidEnvironmentError({ problems, message: problems.join('\n') })
})
