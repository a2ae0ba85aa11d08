import type { Entry } from '../dataset/atlas.ts'
import { type PathValue, pathValuesAt } from '../model/json-path.ts'
import { entriesOf } from './entries.ts'
import { citedPages } from './page-words.ts'
import { at, type Rule } from './rule.ts'

// A milestone with a citation of its own does not rest on those of the record.
const datePaths = [
  'start',
  'end',
  'period.start',
  'period.end',
  'since',
  'awarded',
  'heldBy',
  'validUntil',
  'founded',
  'results[].date',
]

function datesOf({ record }: Entry): readonly PathValue[] {
  const milestones = pathValuesAt(record, 'milestones[]').filter(
    ({ value }) => pathValuesAt(value, 'citations').length === 0,
  )
  return [
    ...datePaths.flatMap((path) => pathValuesAt(record, path)),
    ...milestones.flatMap(({ path, value }) =>
      pathValuesAt(value, 'date').map((date) => ({ ...date, path: `${path}.date` })),
    ),
  ]
}

/** The year of each date of a record stands on one of the pages that it cites. */
export const yearsStandOnAPage: Rule = {
  name: 'years-stand-on-a-page',
  *check(dataset) {
    // Without the words of any page there is nothing to be looked into.
    if (dataset.pageWords === undefined) return
    for (const entry of entriesOf(dataset)) {
      for (const { path, value } of datesOf(entry)) {
        const year = Number(String(value).slice(0, 4))
        const field = path.split('.')[0] ?? path
        const pages = citedPages(entry.record.citations, field, dataset)
        if (pages === undefined || pages.some(({ numbers }) => numbers.includes(year))) continue
        yield {
          ...at(entry.record, path),
          message: {
            en: `none of the cited pages has the year ${year}`,
            es: `ninguna de las páginas citadas tiene el año ${year}`,
          },
          remedy: {
            en: `correct the date, or cite the page or the source from which it is taken, with for: [${field}]`,
            es: `corrija la fecha, o cite la página o la fuente de la que se toma, con for: [${field}]`,
          },
        }
      }
    }
  },
}
