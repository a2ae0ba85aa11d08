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

  it('side by side, a partner has no place among candidates but its tie, and who is neither is named', () => {
    const { status, html } = open('embedded', `/${language}/match/claut?with=acicae,hegan,csoftmty`)
    expect(status).toBe(200)
    const rank = language === 'en' ? 'place' : 'puesto'
    const already = language === 'en' ? 'Works with already' : 'Ya trabaja con'
    expect(html.match(new RegExp(`\\(${rank} \\d+`, 'g'))).toHaveLength(1)
    expect(html).toMatch(new RegExp(`${already}: <a href="/a/${language}/ties/[\\w-]*acicae`))
    expect(html).toMatch(/(?:Not compared|Sin comparar)[^<]*Nuevo León\./)
  })

  it.each(['', '&organizations=true', '&sector=aerospace'])(
    'side by side, a candidate has the place that it has in the list%s',
    (scope) => {
      const page = `/${language}/match/aerocluster-queretaro`
      const list = open('embedded', `${page}?limit=100${scope}`).html
      const listed = [...list.matchAll(/class="rank">(\d+)=?<\/span><h3><a href="\/a\/\w+\/\w+\/([\w-]+)"/g)]
      const [, place, last] = listed.at(-1) ?? []
      const { html } = open('embedded', `${page}?with=${last},${listed[0]?.[2]}${scope}`)
      expect([...html.matchAll(/\((?:place|puesto) (\d+)/g)].map(([, at]) => at)).toEqual(['1', place])
    },
  )

  it('numbers in words are written as numbers in tables are', () => {
    const { html } = open('embedded', `/${language}/match/claut?with=hegan,acstyria`)
    expect(html).not.toMatch(/>[^<]*\b\d,\d{1,2}\b(?!,)[^<]*</)
  })
})
