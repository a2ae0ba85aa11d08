import type { Figure } from '../src/model/figure.ts'
import { numberSpellings } from './number-spellings.ts'
import { hasOneOf, pageOf } from './page-words.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'figures-stand-on-a-page'

/** Whether none of the citations can bear the number out; one whose pages are not known could. */
function standsNowhere({ value, citations }: Figure, { pageWords }: RuleInput): boolean {
  const spellings = numberSpellings(value)
  return citations.every(({ source, page: number, footnote }) => {
    const index = pageWords?.get(source)
    const page = index === undefined || number === undefined ? undefined : pageOf(index, number)
    // How many footnotes there are, only the mark of the last one tells.
    return page !== undefined && footnote !== value && !hasOneOf(page, spellings)
  })
}

/** The number of a figure stands on one of the pages that it cites: an anchor finds the place, but is no proof of it. */
export const figuresStandOnAPage: Rule = {
  name,
  *check(dataset) {
    for (const figure of dataset.records.figures) {
      if (!standsNowhere(figure, dataset)) continue
      yield {
        ...at(dataset, figure, 'value'),
        rule: name,
        message: `none of the cited pages has the number ${figure.value}`,
        remedy: 'correct the value, or cite the page on which it stands',
      }
    }
  },
}
