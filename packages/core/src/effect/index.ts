/**
 * `@puente/core/effect`: the atlas as an Effect service, with its layers and tagged errors.
 *
 * @module
 */
import * as Context from 'effect/Context'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import type { OmittedProblems, Problem } from '../dataset/problem.ts'
import type { Localized } from '../model/language.ts'

/** The dataset opens, but schemas or rules are broken: of each the first problems are listed. */
export class InvalidDatasetError extends Data.TaggedError('InvalidDatasetError')<{
  readonly problems: readonly Problem[]
  readonly omitted: readonly OmittedProblems[]
  readonly message: string
}> {}

/** The dataset cannot be read at all. */
export class UnreadableDatasetError extends Data.TaggedError('UnreadableDatasetError')<{
  readonly path: string
  readonly reason: Localized
  readonly message: string
}> {}

/**
 * Opens a dataset from a JSON file, a compiled atlas, or a folder of YAML.
 *
 * @param path of the file or folder
 * @returns the frozen atlas; fails with {@link InvalidDatasetError} or {@link UnreadableDatasetError}
 * @example
 * import * as Effect from 'effect/Effect'
 *
 * const version = openPath('our-atlas').pipe(
 *   Effect.map((atlas) => atlas.manifest.version),
 *   Effect.catchTag('UnreadableDatasetError', ({ path }) => Effect.succeed(`there is no ${path}`)),
 * )
 * await Effect.runPromise(version) // 'there is no our-atlas'
 */
export const openPath = Effect.fn('openPath')(function* (path: string) {
  // Loaded late: programs with the embedded atlas need neither files nor schemas when they start.
  const { holdsCompiled, openCompiled } = yield* Effect.promise(() => import('../open/compiled/open-compiled.ts'))
  // What opens other datasets brings their schemas and rules.
  const opened = holdsCompiled(path)
    ? openCompiled(path)
    : (yield* Effect.promise(() => import('../open/open-path.ts'))).openPath(path)
  if (opened.ok) return opened.value
  const { error } = opened
  return yield* error._tag === 'InvalidDataset'
    ? new InvalidDatasetError({ problems: error.problems, omitted: error.omitted, message: error.message })
    : new UnreadableDatasetError({ path: error.path, reason: error.reason, message: error.message })
})

/**
 * The atlas that a program works on.
 *
 * @example
 * import * as Effect from 'effect/Effect'
 *
 * const program = Effect.gen(function* () {
 *   const atlas = yield* CurrentAtlas
 *   return get(atlas, 'places', 'mx').kind
 * })
 * Effect.runSync(Effect.provide(program, CurrentAtlas.embedded)) // 'country'
 */
export class CurrentAtlas extends Context.Service<CurrentAtlas, Atlas>()('@puente/core/CurrentAtlas') {
  /** The atlas that comes with the library. */
  static readonly embedded: Layer.Layer<CurrentAtlas> = Layer.succeed(this, embedded)

  /** The dataset of a JSON file, a compiled atlas, or a folder of YAML. */
  static readonly fromPath = (path: string): Layer.Layer<CurrentAtlas, InvalidDatasetError | UnreadableDatasetError> =>
    Layer.effect(this, openPath(path))
}
