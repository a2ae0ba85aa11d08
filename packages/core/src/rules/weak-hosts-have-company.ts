import type { Citation } from '../model/citation.ts'
import { pathValuesAt } from '../model/json-path.ts'
import { entriesCiting } from './citations.ts'
import { recordFinder } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** The lists of citations of a record that stand for themselves: of the whole, of a further value, of a milestone. */
function* citationLists(record: object): Generator<{ readonly path: string; readonly citations: readonly Citation[] }> {
  for (const path of ['', 'statements[]', 'milestones[]']) {
    for (const { path: found, value } of path === '' ? [{ path, value: record }] : pathValuesAt(record, path)) {
      const [citations] = pathValuesAt(value, 'citations')
      // What stands there has been checked against the schema of citations, which the path cannot tell.
      if (citations !== undefined)
        yield {
          path: found === '' ? 'citations' : `${found}.citations`,
          citations: citations.value as readonly Citation[],
        }
    }
  }
}

/** Nothing rests on pages of weak hosts alone; what only confirms or refines the main source has its company in it. */
export const weakHostsHaveCompany: Rule = {
  name: 'weak-hosts-have-company',
  *check(dataset) {
    const sourceWith = recordFinder(dataset, 'sources')
    const isWeak = ({ source }: Citation) => sourceWith(source)?.weakHost === true
    for (const { collection, record } of entriesCiting(dataset, isWeak)) {
      if (collection === 'sources') continue
      for (const { path, citations } of citationLists(record)) {
        if (!citations.every(isWeak)) continue
        const relation = record.statements?.[Number(/^statements\.(\d+)/.exec(path)?.[1])]?.relation
        if (relation === 'confirms' || relation === 'refines') continue
        yield {
          ...at(record, path),
          message: { en: 'rests on weak hosts alone', es: 'se apoya solo en sitios poco fiables' },
          remedy: {
            en: 'cite a second source whose host is not weak, or leave it out',
            es: 'cite una segunda fuente cuyo sitio sea fiable, u omítalo',
          },
        }
      }
    }
  },
}
