/** The headers of answers, described once. @module */
import type { Format } from '../http/formats.ts'
import type { JsonSchema } from '../parameters/parameter.ts'
import type { Operation } from './operations.ts'

const header =
  (required: boolean) =>
  (description: string, example: string, schema: JsonSchema = { type: 'string' }) => ({
    description,
    required,
    schema,
    example,
  })

const always = header(true)
const sometimes = header(false)

/** Headers by name. A required one is in every answer whose description names it. */
export const headers = {
  'X-Request-Id': always(
    'By which the request is found in the log: its own X-Request-Id, or else a made-up one; only in answers that no cache keeps',
    '3f0c7f0e-7a62-4c5e-9d0a-0a7c1f2b3d4e',
  ),
  'Cache-Control': always(
    'How long the answer stays fresh without revalidation; no-store for problems and for answers of the moment',
    'public, max-age=300',
  ),
  ETag: always('Strong tag: equal tags mean equal bytes. Give it back in If-None-Match', '"q5sY1x3mT0aZb7cD9eF2gH"'),
  Vary: always('By which headers of the request the answer was chosen', 'Accept, Accept-Language, Accept-Encoding'),
  'Content-Language': sometimes('The language of labels and headings, where there are any', 'es'),
  Link: always(
    'Related addresses (RFC 8288): of a list its other pages (first, prev, next, last) with all parameters; the address of the same answer that names the dataset (bookmark), or that always has the newest (latest-version)',
    '</v1/places?limit=5>; rel="first", </v1/places?limit=5&page=2>; rel="next"',
  ),
  'Content-Encoding': sometimes(
    'How the answer is packed: br or gzip, as Accept-Encoding prefers; absent where it is not',
    'br',
  ),
  'Content-Disposition': sometimes(
    'The name of the file: for an archive, and for a list in a format without an envelope, where it says of a part which one it is',
    'inline; filename="places-25-of-88.csv"',
  ),
  'X-Total-Count': sometimes('How many records were found in all, where the format has no place to say so', '88', {
    type: 'string',
    pattern: '^[0-9]+$',
  }),
  'RateLimit-Policy': sometimes(
    'How many requests a client may make (q) in how many seconds (w), where there is a limit; only in answers that no cache keeps',
    '"default";q=600;w=60',
  ),
  RateLimit: sometimes(
    'How many of them are left (r), and in how many seconds there is one more (t)',
    '"default";r=599;t=1',
  ),
  'Retry-After': always('In how many seconds to ask again', '1'),
  Location: always(
    'The one address of the answer: with the id that took the place of one that was given up, in lower case, without empty parts',
    '/v1/places/heir',
    { type: 'string', format: 'uri-reference' },
  ),
  Allow: always('The methods that the address has', 'GET, HEAD, OPTIONS'),
} as const

export type HeaderName = keyof typeof headers

export const headerRefs = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const ofAll: readonly HeaderName[] = ['Cache-Control', 'Vary']

/** Headers about one request or client are not in answers that a shared cache stores. */
const ofMoment: readonly HeaderName[] = [...ofAll, 'X-Request-Id', 'RateLimit-Policy', 'RateLimit']

const ofKept: readonly HeaderName[] = [...ofAll, 'ETag', 'Content-Language']

/** Answers from the dataset have an address with its hash. */
const ofDataset = (path: string): readonly HeaderName[] => (path.startsWith('/v1') ? ['Link'] : [])

/** The formats that a browser saves under a name. */
const saved: ReadonlySet<Format> = new Set(['csv', 'docx', 'xlsx', 'sqlite', 'parquet', 'zip'])

/** The headers of a response with status 200. */
export const headersOfAnswer = ({ path, momentary, formats }: Operation): readonly HeaderName[] => [
  ...(momentary === true ? ([...ofMoment, 'Content-Language'] as const) : ofKept),
  ...ofDataset(path),
  'Content-Encoding',
  ...(formats.some((format) => saved.has(format)) ? (['Content-Disposition'] as const) : []),
  ...(formats.includes('csv') ? (['X-Total-Count'] as const) : []),
]

export const headersOfUnchanged = ({ path }: Operation): readonly HeaderName[] => [...ofKept, ...ofDataset(path)]

export const headersOfMove: readonly HeaderName[] = [...ofAll, 'Location']

export const headersOfProblem = (status: number): readonly HeaderName[] => [
  ...ofMoment,
  'Content-Language',
  ...(status === 405 ? (['Allow'] as const) : []),
  ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
]
