import { defaultWeights, formatNumber, languages, partLabels, partNames } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/asking.ts'

describe.each(languages)('in %s', (language) => {
  it('the score is told with the weight of each part', () => {
    const { html } = open('embedded', `/${language}/match/claut`)
    for (const name of partNames)
      expect(html).toContain(
        `${partLabels[name][language]}\u00A0×\u00A0${formatNumber(defaultWeights[name].weight, language)}`,
      )
  })

  it('a white spot has the points of each of its parts', () => {
    const { html } = open('embedded', `/${language}/white-spots`)
    const [, spot = ''] = html.split('<li class="suggestion">')
    const numbers = [...spot.matchAll(/(\d+\.\d\d)(?=<)/g)].map(([, number]) => Math.round(100 * Number(number)))
    const [score, ...parts] = numbers
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(score)
  })

  it('a tie that is inferred says so, side by side too', () => {
    const inferred = language === 'en' ? 'inferred' : 'por inferencia'
    for (const page of ['match/claut?with=hegan,acstyria', 'clusters?with=claut,hegan'])
      expect(open('embedded', `/${language}/${page}`).html).toMatch(
        new RegExp(`<span class="aside"> \\([^)<]*${inferred}\\)`),
      )
  })

  it('numbers in words are written as numbers in tables are', () => {
    const { html } = open('embedded', `/${language}/match/claut?with=hegan,acstyria`)
    expect(html).toContain('0.01')
    expect(html).not.toMatch(/>[^<]*\b\d,\d{1,2}\b(?!,)[^<]*</)
  })
})
