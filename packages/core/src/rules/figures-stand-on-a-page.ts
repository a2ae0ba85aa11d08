import { numberSpellings } from './number-spellings.ts'
import { citedPages, hasAny } from './page-words.ts'
import { at, type Rule } from './rule.ts'

/** The number of a figure stands on one of the pages that it cites: an anchor finds the place, but is no proof of it. */
export const figuresStandOnAPage: Rule = {
  name: 'figures-stand-on-a-page',
  *check(dataset) {
    for (const figure of dataset.records.figures) {
      const { value, citations } = figure
      const pages = citedPages(citations, 'value', dataset)
      if (pages === undefined || pages.some((page) => hasAny(page, numberSpellings(value)))) continue
      // How many footnotes there are, only the mark of the last one tells.
      if (citations.some(({ footnote }) => footnote === value)) continue
      yield {
        ...at(figure, 'value'),
        message: {
          en: `none of the cited pages has the number ${value}`,
          es: `ninguna de las páginas citadas tiene el número ${value}`,
        },
        remedy: {
          en: 'correct the value, or cite the page on which it stands',
          es: 'corrija el valor, o cite la página en la que está',
        },
      }
    }
  },
}
