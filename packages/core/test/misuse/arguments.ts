/** What public functions are called with: for each kind of argument what fits, and what does not. @module */
import * as briefings from '../../src/briefing/index.ts'
import { changesSince } from '../../src/changelog/index.ts'
import * as core from '../../src/index.ts'

export const { atlas } = core
export const claut = core.get(atlas, 'clusters', 'claut')
export const entry = core.entryOf('clusters', claut)
export const graph = core.graphOf(atlas)
export const checked = core.parseQueryObject(atlas, 'clusters', { where: { country: 'mx' } })
export const cited = core.citationsOf(atlas, entry)[0]
export const field = core.columnsOf('clusters')[0]
export const ended = core.standingOf(
  atlas,
  core.entryOf('organizations', core.get(atlas, 'organizations', 'promexico')),
  '2026',
)
export const link = core.neighbours(atlas, 'claut')[0]?.links[0]
export const failed = core.lookup(atlas, 'clautt')
export const unknown = changesSince(atlas, '0.0.1')
export const sheet = briefings.briefing(atlas, { kind: 'atlas' }, { language: 'en' })

export const packed = core.packSearchIndex(atlas)
export const index = core.openSearchIndex(packed)
export const [path] = core.cooperationPaths(atlas, 'claut', 'hegan', { count: 1 })
export const found = core.matches(atlas, 'claut', { limit: 1 })
export const matrix = core.opportunityMatrix(atlas)
export const [spot] = core.whiteSpots(atlas, { limit: 1 })
export const [dated] = core.timeline(atlas)
export const [development] = core.developments(atlas)

/** An argument: one that fits, what does not, and whether it can be left out. */
export interface Argument {
  readonly fits: unknown
  readonly wrong: readonly unknown[]
  readonly optional?: true
}

export const noObject = [undefined, null, 42, 'clusters', Number.NaN, () => 1]
export const argument = (fits: unknown, wrong: readonly unknown[]): Argument => ({ fits, wrong })
export const optional = ({ fits, wrong }: Argument): Argument => ({
  fits,
  wrong: wrong.filter((value) => value !== undefined),
  optional: true,
})

export const anAtlas = argument(atlas, [...noObject, {}, [], claut, graph, 'claut'])
export const collection = argument('clusters', [
  ...noObject.filter((value) => value !== 'clusters'),
  'clustres',
  {},
  [],
])
export const anEntry = argument(entry, [
  ...noObject,
  {},
  [],
  claut,
  { collection: 'clustres', record: claut },
  { ...entry, record: 1 },
])
export const text = (fits: unknown) => argument(fits, [undefined, null, 42, {}, [], () => 1])
export const id = (fits: string) => argument(fits, [undefined, null, 42, {}, [], 'clautt'])
export const language = argument('es', [undefined, null, 42, 'de', {}, []])
export const date = optional(argument('2019-03', [null, 42, {}, [], 'soon', '2019-02-30']))
export const whole = optional(argument(1, [null, -1, 1.5, '3', {}, Number.NaN]))
export const list = (fits: unknown) => argument(fits, [undefined, null, 42, 'claut', {}, [42]])
/** Any value at all fits. */
export const anything = argument('anything', [])
export const options = (fits: object): Argument =>
  optional(
    argument(fits, [
      ...[null, 42, 'claut', [], () => 1, { ...fits, limt: 3 }],
      ...Object.keys(fits).flatMap((key) => [
        { ...fits, [key]: () => 1 },
        { ...fits, [key]: Number.NaN },
      ]),
    ]),
  )
export const required = ({ fits, wrong }: Argument): Argument => argument(fits, [undefined, ...wrong])
/** Options of JSON: whatever `linkTo` gives is added, so that any function fits. */
export const jsonOptions = (more: object): Argument => {
  const fits = { language: 'es', linkTo: () => ({}), ...more }
  const wrong = Object.keys(fits).flatMap((key) => [
    { ...fits, [key]: Number.NaN },
    ...(key === 'linkTo' ? [] : [{ ...fits, [key]: () => 1 }]),
  ])
  return argument(fits, [undefined, null, 42, 'claut', [], () => 1, {}, { ...fits, limt: 3 }, ...wrong])
}
/** Options of a picture: without `hrefOf` nothing is a link. */
export const pictureOptions = (more: object): Argument =>
  required(options({ language: 'es', width: 400, id: 'one', ...more }))
export const object = (fits: unknown) => argument(fits, [...noObject, [], {}])
export const scope = { relations: ['ties'], hide: new Set<string>() }
export const ranking = { ...scope, collections: ['clusters'], limit: 2 }
export const plainQuery = argument({ where: { country: 'mx' } }, [...noObject, [], { wehre: {} }])
export const resolved = object(cited)
export const figure = core.get(atlas, 'figures', core.atlas.records.figures[0]!.id)
