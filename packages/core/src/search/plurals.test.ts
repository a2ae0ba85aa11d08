import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { differInNumber, otherNumbersOf } from './plurals.ts'
import { textIndex } from './text-index.ts'

describe('singular and plural', () => {
  it.each([
    ['cluster', 'clusters'],
    ['cluster', 'clusteres'],
    ['clusters', 'clusteres'],
    ['automotriz', 'automotrices'],
    ['region', 'regiones'],
    ['region', 'regions'],
    ['motor', 'motores'],
    ['red', 'redes'],
    ['luz', 'luces'],
    ['ley', 'leyes'],
    ['pais', 'paises'],
    ['mes', 'meses'],
    ['gas', 'gases'],
    ['sector', 'sectores'],
    ['energia', 'energias'],
    ['renovable', 'renovables'],
    ['industrial', 'industriales'],
    ['industry', 'industries'],
    ['energy', 'energies'],
    ['service', 'services'],
    ['machine', 'machines'],
    ['business', 'businesses'],
    ['box', 'boxes'],
    ['plan', 'planes'],
    ['plane', 'planes'],
    ['tic', 'tics'],
  ])('%s and %s meet', (one, other) => {
    expect([differInNumber(one, other), differInNumber(other, one)]).toEqual([true, true])
  })

  it.each([
    ['new', 'news'],
    ['ga', 'gas'],
    ['an', 'anes'],
    ['tr', 'tres'],
    ['me', 'mes'],
    ['analisi', 'analisis'],
    ['pai', 'pais'],
    ['clas', 'class'],
    ['viru', 'virus'],
    ['plan', 'plane'],
    ['caso', 'casa'],
    ['energia', 'energetico'],
    ['auto', 'automotriz'],
    ['industria', 'industrial'],
    ['good', 'goods'],
    ['cluster', 'cluster'],
  ])('%s and %s do not', (one, other) => {
    expect([differInNumber(one, other), differInNumber(other, one)]).toEqual([false, false])
  })

  it('lists every word that meets another, among all words of the atlas', () => {
    const words = textIndex(atlas, 'clusters').dictionary
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('', 's', 'es'), (word, ending) => {
        const typed = word + ending
        const others = otherNumbersOf(typed)
        expect(words.filter((other) => others.includes(other))).toEqual(
          words.filter((other) => differInNumber(typed, other)),
        )
      }),
      { numRuns: 50 },
    )
  })
})
