import type { Entry } from '../src/atlas/atlas.ts'
import { entriesOf } from './entries.ts'
import { type PageIndex, pageOf } from './page-words.ts'
import { at, type Rule, type RuleInput } from './rule.ts'
import { type Spot, spotsAt } from './spots.ts'

const name = 'years-stand-on-a-page'

// A milestone with a citation of its own does not rest on those of the record.
const datePaths = ['start', 'end', 'period.start', 'period.end', 'since', 'awarded', 'validUntil', 'results[].date']

function datesOf({ record }: Entry): readonly Spot[] {
  const milestones = spotsAt(record, 'milestones[]').filter(({ value }) => spotsAt(value, 'citations').length === 0)
  return [
    ...datePaths.flatMap((path) => spotsAt(record, path)),
    ...milestones.flatMap(({ path, value }) =>
      spotsAt(value, 'date').map((date) => ({ ...date, path: `${path}.date` })),
    ),
  ]
}

/** The pages that a record cites; undefined if it also cites something of which the pages are not known. */
function citedPages({ record }: Entry, { pageWords }: RuleInput): readonly PageIndex[] | undefined {
  const pages = record.citations.map(({ source, page }) => {
    const index = pageWords?.get(source)
    return index === undefined || page === undefined ? undefined : pageOf(index, page)
  })
  const known = pages.filter((page) => page !== undefined)
  return known.length === pages.length ? known : undefined
}

/** The year of each date of a record stands on one of the pages that it cites. */
export const yearsStandOnAPage: Rule = {
  name,
  *check(dataset) {
    for (const entry of entriesOf(dataset.records)) {
      const pages = citedPages(entry, dataset)
      if (pages === undefined) continue
      for (const { path, value } of datesOf(entry)) {
        const year = Number(String(value).slice(0, 4))
        if (pages.some(({ numbers }) => numbers.includes(year))) continue
        yield {
          ...at(dataset, entry.record, path),
          rule: name,
          message: `none of the cited pages has the year ${year}`,
          remedy: 'correct the date, or cite the page or the source from which it is taken',
        }
      }
    }
  },
}
