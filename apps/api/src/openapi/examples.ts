/**
 * Examples of answers: the service asks itself, and cuts the answers to what shows their shape. A linter checks them against
 * their schemas.
 *
 * @module
 */
import { type Format, mediaTypes } from '../http/formats.ts'
import type { RequestFacts } from '../service.ts'
import type { Operation } from './operations.ts'

/** Answers a request of which the facts are known. */
export type Fetch = (request: Request, facts: RequestFacts) => Response | Promise<Response>

/** A text, or the beginning of one that is longer than is read. */
interface Text {
  readonly text: string
  readonly isWhole: boolean
}

/** Asks the service for a media type; gives the text of the answer, or nothing if it is a problem. */
type AskService = (address: string, mediaType: string, body?: string) => Promise<Text | undefined>

/** How much of an answer is read, in characters: some more than the embedded dataset has. */
const maxRead = 4_000_000

async function textOf({ body }: Response): Promise<Text> {
  const decoder = new TextDecoder()
  let text = ''
  // Leaving the loop ends what makes the rest.
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > maxRead) return { text, isWhole: false }
  }
  return { text, isWhole: true }
}

export const askFrom =
  (fetch: Fetch, basePath: string, facts: RequestFacts): AskService =>
  async (address, accept, body) => {
    const headers = { Accept: accept, ...(body === undefined ? {} : { 'Content-Type': accept }) }
    const post = body === undefined ? {} : { method: 'POST', body }
    const url = new URL(basePath + address, 'http://localhost')
    const response = await fetch(new Request(url, { headers, ...post }), { ...facts, accept, preferred: 'en' })
    return response.status === 200 ? textOf(response) : undefined
  }

export type AnswerExamples = Readonly<Record<string, unknown>>

/** Tables and texts of which a few lines show what comes. The other formats are the standards of others. */
const texts: readonly Format[] = ['csv', 'md', 'txt']

const maxLines = 2

/** Largest number of items of a list; with fewer some would not fit their schemas. */
const maxItems = 2

/** A value with the first items of each list; below `depth` nothing but what needs no further level. */
function abridged(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth === 0 ? [] : value.slice(0, maxItems).map((item) => abridged(item, depth - 1))
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return {}
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, abridged(part, depth - 1)]))
}

function exampleAddress({ path, pathParameters = [], examples = {}, sample = {} }: Operation): string {
  const filled = pathParameters.reduce(
    (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(example)),
    path,
  )
  const query = new URLSearchParams({ ...examples, ...sample }).toString()
  return query === '' ? filled : `${filled}?${query}`
}

const firstLines = (text: string): string => text.split('\n').slice(0, maxLines).join('\n')

export async function answerExamples(operation: Operation, ask: AskService): Promise<AnswerExamples> {
  const { formats, body: posted, answerExample, outlined = false } = operation
  if (answerExample !== undefined) return { [mediaTypes.json]: answerExample }
  const address = exampleAddress(operation)
  const formatsShown = formats.filter((format) => format === 'json' || texts.includes(format))
  const body = posted && JSON.stringify(posted.example)
  const examples: Record<string, unknown> = {}
  for (const format of formatsShown) {
    const answer = await ask(address, mediaTypes[format], body)
    // A dataset may have no record of some kind, of which there is then no answer; and of JSON a part says nothing.
    if (answer === undefined || (!answer.isWhole && format === 'json')) continue
    const { text } = answer
    examples[mediaTypes[format]] = texts.includes(format)
      ? firstLines(text)
      : abridged(JSON.parse(text), outlined ? 2 : Number.POSITIVE_INFINITY)
  }
  return examples
}
