import { expect, it } from 'vitest'
import { formatList } from './format-list.ts'

it.each([
  [['A', 'Índice'], 'A e Índice'],
  [['A', '"Iberia"'], 'A e "Iberia"'],
  [['A', '«Índice de clústeres»'], 'A e «Índice de clústeres»'],
  [['madre', 'hija'], 'madre e hija'],
  [['agua', 'hielo'], 'agua y hielo'],
  [['agua', 'hiato'], 'agua y hiato'],
  [['agua', 'ion'], 'agua e ion'],
  [['A', 'B', 'Yucatán'], 'A, B y Yucatán'],
  [['A', '3 más'], 'A y 3 más'],
  [['A'], 'A'],
  [[], ''],
])('%j and', (words, said) => expect(formatList(words, 'es')).toBe(said))

it.each([
  [['uno', 'otro'], 'uno u otro'],
  [['uno', '"óptica"'], 'uno u "óptica"'],
  [['mujer', 'hombre'], 'mujer u hombre'],
  [['7', '8'], '7 u 8'],
  [['10', '11'], '10 u 11'],
  [['100', '110'], '100 o 110'],
  [['a', 'b', 'c'], 'a, b o c'],
])('%j or', (words, said) => expect(formatList(words, 'es', 'or')).toBe(said))

it('joins in English as Intl does', () => {
  expect(formatList(['A', 'B', 'Index'], 'en')).toBe('A, B and Index')
  expect(formatList(['A', 'B'], 'en', 'or')).toBe('A or B')
})
