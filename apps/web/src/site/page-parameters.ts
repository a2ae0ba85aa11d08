/** The parameters that each page has, so that no other one is ignored in silence. @module */
import { collectionNames, isCollectionName, nearest } from '@puente/core'
import { actorOf } from '../parts/choose-actor.tsx'
import { inWords, type PageContext } from '../parts/context.ts'
import { addressInstead, type Problem, type Suggestion } from '../parts/problem.ts'
import { type Address, addressOf, printAddress } from '../url/address.ts'

const words = {
  en: {
    unknown: (name: string, known: readonly string[]) =>
      known.length === 0
        ? `“${name}” has no meaning here: this page takes no parameters.`
        : `“${name}” is no parameter of this page; it has: ${known.join(', ')}.`,
    twice: (name: string) => `“${name}” is given more than once.`,
    two: 'the briefing on the two',
  },
  es: {
    unknown: (name: string, known: readonly string[]) =>
      known.length === 0
        ? `«${name}» no significa nada aquí: esta página no tiene parámetros.`
        : `«${name}» no es un parámetro de esta página; los tiene: ${known.join(', ')}.`,
    twice: (name: string) => `«${name}» está más de una vez.`,
    two: 'la nota informativa sobre los dos',
  },
}

/** The parameters of pages by the first segment of their address, by how many segments follow. */
const known = new Map<string | undefined, (further: number) => readonly string[]>([
  [undefined, () => []],
  ['match', (further) => (further === 0 ? ['of'] : ['with', 'sector', 'organizations', 'limit'])],
  ['path', (further) => (further < 2 ? ['of'] : [])],
  ['map', () => ['sector']],
  ['network', (further) => (further === 0 ? ['of'] : [])],
  ['white-spots', (further) => (further === 0 ? ['by'] : [])],
  ['briefings', (further) => (further === 0 ? ['of'] : [])],
  ['timeline', () => ['sector', 'from', 'to', 'page']],
  ['since', () => ['from', 'about', 'kinds']],
  ['search', () => ['q', 'collection', 'page']],
  ['about', () => []],
  ['accessibility', () => []],
  ...collectionNames.map((name) => [name, () => []] as const),
])

/** Several values of these may stand one by one. */
const repeatable = ['with', 'kinds']

/** The parameters of the page at an address; none if any may be given, as to a list, which reads them itself. */
function knownAt({ path, query }: Address): readonly string[] | undefined {
  const [head, ...further] = path
  if (isCollectionName(head ?? '') && further.length !== 1) return query.has('with') ? ['with'] : undefined
  return known.get(head)?.(further.length)
}

/** The briefing on two actors, of which one stands in a parameter. */
function pairInstead({ atlas, address, language }: PageContext, value: string): readonly Suggestion[] {
  const [head, , id = ''] = address.path
  const [one, other] = [actorOf(atlas, id), actorOf(atlas, value)]
  if (head !== 'briefings' || one === undefined || other === undefined || one === other) return []
  const pair = addressOf(['briefings', 'pairs', one.record.id, other.record.id])
  return [{ label: words[language].two, address: pair }]
}

/** What is wrong with the names of the parameters of an address. */
export function unfitParameters(context: PageContext): readonly Problem[] {
  const { address } = context
  const names = knownAt(address)
  if (names === undefined) return []
  const text = inWords(words, context)
  const given = [...new Set(address.query.keys())]
  const others = given.filter((name) => !names.includes(name))
  const unknown = others.map((name): Problem => {
    const values = address.query.getAll(name)
    const [near] = nearest(name, names, 1).filter((one) => !given.includes(one))
    const renamed = new URLSearchParams(near === undefined ? [] : [[near, values[0] ?? '']])
    const meant =
      near === undefined
        ? pairInstead(context, values[0] ?? '')
        : [{ label: near, address: addressInstead(address, others, renamed) }]
    return { text: text.unknown(name, names), meant }
  })
  const repeated = given.filter((name) => !repeatable.includes(name) && names.includes(name))
  const twice = repeated
    .filter((name) => address.query.getAll(name).length > 1)
    .map((name): Problem => ({ text: text.twice(name) }))
  return [...unknown, ...twice]
}

/** The address without what the page does not have. */
export function withoutUnfit({ address }: PageContext): string {
  const names = knownAt(address) ?? []
  const kept = [...address.query].filter(
    ([name], at, all) =>
      names.includes(name) && (repeatable.includes(name) || all.findIndex(([first]) => first === name) === at),
  )
  return printAddress({ path: address.path, query: new URLSearchParams(kept) })
}
