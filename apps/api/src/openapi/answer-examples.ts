/**
 * Answers of the service to itself, cut to what shows their shape: whoever reads the description sees what comes, and a
 * linter holds it to its schema.
 *
 * @module
 */
import { type Format, mediaTypes } from '../http/formats.ts'
import type { Operation } from './operation.ts'

/** Asks the service; the answer is a text of the media type, or nothing where it is a problem. */
export type AskService = (address: string, mediaType: string, body?: string) => Promise<string | undefined>

/** An example for each media type of an operation. */
export type AnswerExamples = Readonly<Record<string, unknown>>

/** Tables and texts of which a few lines show what comes. The other formats are the standards of others. */
const texts: readonly Format[] = ['csv', 'md', 'txt']

/** So many lines of a text are shown. */
const mostLines = 2

/** So many items of a list are shown; with fewer some would not fit their schemas. */
const mostItems = 2

/** A value with the first items of each list; below `depth` nothing but what needs no further level. */
function abridged(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth === 0 ? [] : value.slice(0, mostItems).map((item) => abridged(item, depth - 1))
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return {}
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, abridged(part, depth - 1)]))
}

/** The address of an operation with all that it needs, and what keeps its answer short. */
function exampleAddress({ path, inPath = [], examples = {}, sample = {} }: Operation): string {
  const filled = inPath.reduce(
    (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(example)),
    path,
  )
  const query = new URLSearchParams({ ...examples, ...sample }).toString()
  return query === '' ? filled : `${filled}?${query}`
}

const firstLines = (text: string): string => text.split('\n').slice(0, mostLines).join('\n')

/**
 * Examples of what an operation answers, by media type.
 *
 * @param operation what is asked
 * @param ask asks the service
 */
export async function answerExamples(operation: Operation, ask: AskService): Promise<AnswerExamples> {
  const { formats, bodyExample, ownExample, outlined = false } = operation
  if (ownExample !== undefined) return { [mediaTypes.json]: ownExample }
  const address = exampleAddress(operation)
  const shown = formats.filter((format) => format === 'json' || texts.includes(format))
  const body = bodyExample === undefined ? undefined : JSON.stringify(bodyExample)
  const examples: Record<string, unknown> = {}
  for (const format of shown) {
    const text = await ask(address, mediaTypes[format], body)
    // A dataset may have no record of some kind, of which there is then no answer.
    if (text === undefined) continue
    examples[mediaTypes[format]] = texts.includes(format)
      ? firstLines(text)
      : abridged(JSON.parse(text), outlined ? 2 : Number.POSITIVE_INFINITY)
  }
  return examples
}
