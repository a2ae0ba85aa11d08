/** What is wrong with the query of a list, in sentences with links to what may have been meant. @module */
import { type CollectionName, facetLabel, fieldsOf, parseQueryUrl, type QueryProblem } from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { addressInstead, type Problem, type Suggestion } from '../../parts/problem.ts'
import { listParameters } from './state.ts'
import { words } from './words.ts'

interface GivenQuery {
  readonly context: PageContext
  readonly collection: CollectionName
  readonly given: URLSearchParams
}

/** The same parameters with a suggestion in place of what is wrong with one; nothing if that cannot be read either. */
function corrected(
  { context, collection, given }: GivenQuery,
  where: string,
  suggestion: string,
): URLSearchParams | undefined {
  const canRead = (name: string, value: string) =>
    parseQueryUrl(context.atlas, collection, new URLSearchParams([[name, value]])).ok
  const value = given.get(where) ?? ''
  const isName = canRead(suggestion, value)
  const values = value
    .split(',')
    .map((one) => (canRead(where, one) ? one : suggestion))
    .join(',')
  if (!isName && !canRead(where, values)) return undefined
  return new URLSearchParams([isName ? [suggestion, value] : [where, values]])
}

/** What a suggestion is called in the reader's language. */
function nameOf({ context: { atlas, language }, collection }: GivenQuery, where: string, suggestion: string): string {
  const fields = fieldsOf(collection)
  const field = fields.find(({ name }) => name === suggestion)
  if (field !== undefined) return field.label[language]
  return fields.some(({ name }) => name === where)
    ? facetLabel(atlas, collection, where, suggestion, language)
    : suggestion
}

/** The problem as a sentence: core's message begins with the name of a parameter, a page with that of its field. */
function sentenceOf({ context, collection, given }: GivenQuery, { where, message }: QueryProblem): string {
  const { language } = context
  const text = inWords(words, context)
  if (where === 'page') return text.noPage(given.get(where) ?? '')
  const label = fieldsOf(collection).find(({ name }) => name === where)?.label[language]
  const said = message[language].replaceAll(/"([^"]*)"/g, (_all, quoted: string) => text.quoted(quoted))
  return `${label === undefined ? text.quoted(where) : capital(label)}: ${said}.`
}

/** The problems of a list's address; a link corrects one of them and leaves out the others. */
export function listProblems(
  context: PageContext,
  collection: CollectionName,
  problems: readonly QueryProblem[],
): readonly Problem[] {
  const query: GivenQuery = { context, collection, given: listParameters(context) }
  const wrong = problems.map(({ where }) => where)
  // Parameters may stand in the path, too.
  const address = { path: [collection], query: query.given }
  const text = inWords(words, context)
  return problems.map((problem) => {
    const { where, didYouMean } = problem
    const sentence = sentenceOf(query, problem)
    const meant = didYouMean.flatMap((suggestion): readonly Suggestion[] => {
      const instead = corrected(query, where, suggestion)
      if (instead === undefined) return []
      return [{ label: nameOf(query, where, suggestion), address: addressInstead(address, wrong, instead) }]
    })
    const nearField = fieldsOf(collection).find(({ name }) => name === didYouMean[0])
    if (meant.length > 0 || nearField === undefined) return { text: sentence, meant }
    const { label } = nearField
    return { text: `${sentence} ${text.nearField(label[context.language], query.given.get(where) ?? '')}` }
  })
}
