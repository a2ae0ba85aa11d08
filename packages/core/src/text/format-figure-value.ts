/** The value of a figure behind its measure, which may say the unit already. @module */
import { termLabel } from '../dataset/label.ts'
import type { Figure } from '../model/figure.ts'
import type { Language } from '../model/language.ts'
import { formatNumber, formatQuantity, formatUnit } from './format-number.ts'

const englishSuffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' }

let englishOrdinals: Intl.PluralRules | undefined

/** A place in an order: 7th, 7.º. */
function ordinal(value: number, language: Language): string {
  const number = formatNumber(value, language)
  switch (language) {
    case 'en': {
      englishOrdinals ??= new Intl.PluralRules('en-GB', { type: 'ordinal' })
      return `${number}${englishSuffixes[englishOrdinals.select(value)] ?? 'th'}`
    }
    case 'es':
      return `${number}.º`
    default:
      return language satisfies never
  }
}

/** The value with what the measure does not say already: "clusters that …: 12", not "12 clusters". */
export function formatFigureValue(figure: Figure, language: Language): string {
  const { value, unit, qualifier, measure } = figure
  const isExact = qualifier === undefined || qualifier === 'exactly'
  const qualified = (text: string) =>
    isExact ? text : `${termLabel('figures', 'qualifier', qualifier, language)} ${text}`
  if (unit === 'rank') return qualified(ordinal(value, language))
  const unitLabel = termLabel('figures', 'unit', unit, language)
  const said = measure[language].toLowerCase()
  const isSaid = [unitLabel, formatUnit(figure, language)].some((name) => said.includes(name.toLowerCase()))
  return isSaid ? qualified(formatNumber(value, language)) : formatQuantity(figure, language)
}
