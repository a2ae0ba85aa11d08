/** Requests of every kind, made from what a service says of itself: as it wants them, and as it does not. */
import fc from 'fast-check'
import type { Sent } from './check-answer.ts'
import type { DescribedParameter, Operation, ValueSchema } from './described.ts'

/** A request, and whether everything in it is as the service describes it. */
export interface Generated extends Sent {
  readonly operation: string
  readonly sound: boolean
}

/** Texts that nobody would call an id, a number or a name. */
export const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', '..', '.', '%2e%2e', '%00', '\u0000', '%', '%zz', '/', '//', '\\', 'a/b', '__proto__'),
  fc.constantFrom('constructor', '💥', '\u202e', '\ud800', ',', ',,', '"', '!*', '0', '-1', '1e3', '9'.repeat(40)),
  fc.constantFrom('<script>', "' OR 1=1", '=1+1', 'x'.repeat(3000), 'é'.repeat(2000), '.csv', 'claut.csv.json', '*'),
)

/** Pieces of the query language, right and wrong. */
const conditions = fc.constantFrom('*', '!*', 'es', '!es,fr', '2017..', '..2017', '>=2000', '<x', '"a,b"', '"', 'true')

/** Values of a schema, spelled as an address spells them; nothing that it refuses. */
function soundValue(schema: ValueSchema, ids: readonly string[]): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.pattern?.startsWith('^\\d{4}')) return fc.constantFrom('2017', '2018-06', '2016-02-29')
  if (schema.pattern !== undefined) return fc.constantFrom(...ids)
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 1, max: schema.maximum ?? 1000 }).map(String)
    case 'boolean':
      return fc.constantFrom('true', 'false')
    case 'array':
      // An empty list is none, and so is an empty item of one.
      return fc
        .array(fc.oneof({ weight: 9, arbitrary: soundValue(schema.items ?? {}, ids) }, fc.constantFrom('', ' ')), {
          maxLength: 3,
        })
        .map((items) => items.join(','))
    default:
      return fc.constantFrom('energy', 'cluster', 'aero', 'a')
  }
}

/** Parameters of which the format of the answer decides whether they can be. */
const dependsOnFormat = ['include', 'bom', 'gexf']

/**
 * Whether its schema tells all that a parameter takes. A text may be read by a grammar of which its schema knows nothing,
 * an id be one of another collection; and what comes along depends on the format, and on how much it is.
 */
const isOptional = ({ name, schema }: DescribedParameter) =>
  !dependsOnFormat.includes(name) &&
  (schema.enum !== undefined ||
    schema.type === 'integer' ||
    schema.type === 'boolean' ||
    schema.items?.enum !== undefined)

/** The paths of an operation, with whether they lead somewhere. */
function pathOf(
  { path, parameters, prefixes }: Operation,
  ids: readonly string[],
): fc.Arbitrary<readonly [string, boolean]> {
  const blanks = parameters.filter((parameter) => parameter.in === 'path')
  const fillings = blanks.map((parameter) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant([encodeURIComponent(parameter.example ?? ''), true] as const) },
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...(parameter.schema.enum ?? ids))
          .map((id) => [id, parameter.schema.enum !== undefined] as const),
      },
      { weight: 2, arbitrary: garbage.map((text) => [encodeURIComponent(text.toWellFormed()), false] as const) },
      { weight: 1, arbitrary: garbage.map((text) => [text.toWellFormed().replaceAll(/[?#\s]/g, ''), false] as const) },
    ),
  )
  const filled = fc.tuple(...fillings).map((values) => {
    const named = new Map(blanks.map(({ name }, at) => [`{${name}}`, values[at]![0]]))
    const sound = values.every(([, leads]) => leads)
    return [path.replaceAll(/\{\w+\}/g, (blank) => named.get(blank) ?? blank), sound] as const
  })
  const suffixes = path.startsWith('/v1/') ? ['', '', '', '', '', '.json', '.csv', '.ndjson', '.html', '.xyz'] : ['']
  const mounted = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('', '', ...prefixes) },
    { weight: 1, arbitrary: fc.constantFrom('/datasets', '/datasets/0123', '/v1', '/') },
  )
  return fc
    .tuple(filled, fc.constantFrom(...suffixes), mounted)
    .map(([[text, leads], suffix, prefix]) => [
      prefix + text + suffix,
      leads && suffix === '' && prefixes.includes(prefix),
    ])
}

/**
 * A parameter as it is described: with a value that it takes, as far as its schema tells. A list can be repeated with
 * other items, which makes one list; what has one value only with the same.
 */
function soundPairs(parameter: DescribedParameter, ids: readonly string[]): fc.Arbitrary<Query['pairs']> {
  const { name, schema, example } = parameter
  const value = example === undefined ? soundValue(schema, ids) : fc.constant(example)
  const values =
    schema.type === 'array'
      ? fc.array(value, { minLength: 1, maxLength: 3 })
      : fc.tuple(value, fc.constantFrom(1, 1, 1, 2)).map(([one, times]) => Array<string>(times).fill(one))
  return values.map((all) => all.map((one) => [name, one] as const))
}

/** Names and values of a query string, and whether all are as described. */
interface Query {
  readonly pairs: readonly (readonly [string, string])[]
  readonly sound: boolean
}

function queryOf({ parameters }: Operation, ids: readonly string[]): fc.Arbitrary<Query> {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const required = known.filter((parameter) => parameter.required === true)
  const optional = known.filter((parameter) => isOptional(parameter) && !required.includes(parameter))
  // A page and a cursor contradict each other, which no schema of one of them says; the cursor is left out.
  const sound = fc
    .tuple(
      fc.tuple(...required.map((one) => soundPairs(one, ids))),
      fc
        .subarray(optional, { maxLength: Math.min(3, optional.length) })
        .chain((some) => fc.tuple(...some.map((one) => soundPairs(one, ids)))),
    )
    .map(([given, more]): Query => ({ pairs: [...given, ...more].flat(), sound: true }))
  if (known.length === 0) return sound
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known.map((one) => one.name)) },
    { weight: 1, arbitrary: garbage },
  )
  const value = fc.oneof(garbage, conditions, fc.constantFrom(...ids), fc.nat({ max: 700 }).map(String))
  const once = fc.array(fc.tuple(name, value), { maxLength: 4 })
  const repeated = fc
    .tuple(name, fc.array(value, { minLength: 2, maxLength: 3 }))
    .map(([one, values]) => values.map((other): [string, string] => [one, other]))
  const reversed = fc.constantFrom<[string, string][]>(
    [
      ['from', '2019'],
      ['to', '2018'],
    ],
    [['start', '2019..2017']],
    [
      ['date', '>2018'],
      ['date', '<2016'],
    ],
  )
  const wild = fc
    .oneof({ weight: 6, arbitrary: once }, { weight: 2, arbitrary: repeated }, { weight: 1, arbitrary: reversed })
    .map((pairs): Query => ({ pairs, sound: false }))
  const mixed = fc
    .tuple(sound, wild)
    .map(([good, bad]): Query => ({ pairs: [...good.pairs, ...bad.pairs], sound: false }))
  return fc.oneof({ weight: 4, arbitrary: sound }, { weight: 1, arbitrary: wild }, { weight: 3, arbitrary: mixed })
}

/** What a header can be spelled with. */
const headerText = fc.string({ unit: fc.constantFrom(...'abes-*/,;=q0.159" W'), maxLength: 30 })

function headersOf({ responses, method }: Operation): fc.Arbitrary<readonly [Record<string, string>, boolean]> {
  if (method === 'POST') {
    const usual = { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' }
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant([usual, true] as const) },
      { weight: 1, arbitrary: headerText.map((Accept) => [{ ...usual, Accept }, false] as const) },
      { weight: 1, arbitrary: headerText.map((type) => [{ ...usual, 'Content-Type': type }, false] as const) },
    )
  }
  const offered = responses.get(200) ?? []
  const accept = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom<[Record<string, string>, boolean][]>([{}, true], [{ Accept: '*/*' }, true]),
    },
    { weight: 4, arbitrary: fc.constantFrom(...offered).map((Accept) => [{ Accept }, true] as const) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('image/png', 'text/*', 'application/json;q=0', '')
        .map((Accept) => [{ Accept }, false] as const),
    },
    { weight: 1, arbitrary: headerText.map((Accept) => [{ Accept }, false] as const) },
    { weight: 1, arbitrary: headerText.map((coding) => [{ 'Accept-Encoding': coding }, false] as const) },
  )
  const others = fc.record(
    {
      'Accept-Language': fc.oneof(fc.constantFrom('es-MX', 'en', 'fr, es;q=0.5'), headerText),
      'If-None-Match': fc.oneof(fc.constantFrom('*', 'W/"a", "b"'), headerText),
      'Accept-Encoding': fc.constantFrom('gzip', 'br, gzip;q=0.5', 'identity', 'gzip;q=0', '*', 'identity;q=0, gzip'),
      'X-Request-Id': headerText,
    },
    { requiredKeys: [] },
  )
  return fc.tuple(accept, others).map(([[given, sound], more]) => [{ ...more, ...given }, sound] as const)
}

/** Whether the format that a header asks for takes the parameters: a feed is of all versions, and takes its language only. */
const suits = ({ Accept }: Record<string, string>, pairs: Query['pairs']): boolean =>
  Accept !== 'application/atom+xml' || pairs.every(([name]) => name === 'lang')

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'] as const

/**
 * Requests to an operation, from what is said of it.
 *
 * @param operation the operation
 * @param ids ids that the dataset has
 * @param bodies what is posted, where something is
 */
export function requestsTo(
  operation: Operation,
  ids: readonly string[],
  bodies: fc.Arbitrary<string>,
): fc.Arbitrary<Generated> {
  const read = operation.method === 'GET'
  const usual = read ? ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD'] : [operation.method]
  const method = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...methods, ...(read ? [] : ['GET', 'HEAD'])) },
  )
  return fc
    .tuple(pathOf(operation, ids), queryOf(operation, ids), headersOf(operation), method, bodies)
    .map(([[path, leads], { pairs, sound }, [headers, acceptable], method, body]) => {
      const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
      return {
        operation: operation.id,
        target: query === '' ? path : `${path}?${query}`,
        method,
        headers,
        ...(method === 'POST' ? { body } : {}),
        sound: leads && sound && acceptable && suits(headers, pairs) && usual.includes(method),
      }
    })
}
