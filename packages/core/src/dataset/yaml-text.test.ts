import { describe, expect, it } from 'vitest'
import { maxDepth, ProblemList } from './problem.ts'
import { maxCharacters, parseYaml } from './yaml-text.ts'

/** What a text says, or what is said of it, in English. */
function outcome(text: string): unknown {
  const problems = new ProblemList()
  const value = parseYaml({ path: 'a.yaml', text }, problems)
  const [problem] = problems.problems
  return problem === undefined ? value : `${problem.message.en} → ${problem.remedy.en}`
}

it('records are read as they are written', () => {
  expect(outcome('a: 1\nb: [x, "2020"]\nc:\n  - d: true\n')).toEqual({ a: 1, b: ['x', '2020'], c: [{ d: true }] })
  expect(outcome('{ "a": [1, 2] }')).toEqual({ a: [1, 2] })
  expect(outcome('# nothing\n')).toBe(null)
  expect(outcome('a: &x [1]\nb: *x')).toEqual({ a: [1], b: [1] })
  expect(outcome('# nothing\ra: 1\rb: 2\r')).toEqual({ a: 1, b: 2 })
  expect(outcome('a: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 })
  expect(outcome('- __proto__: 1')).toEqual([JSON.parse('{"__proto__": 1}')])
})

describe('what is no record is told in words of ours', () => {
  it.each([
    ['a: 1\n---\nb: 2', 'holds several YAML documents, divided by "---"'],
    ['a:\n\tb: 1', 'line 2, column 1: is indented by a tab'],
    ['a: [1, 2', 'line 1, column 9: is indented otherwise than what it belongs to, or a bracket'],
    ['a: "x', 'line 1, column 6: a sign is missing'],
    ['a: b: c', 'line 1, column 4: a colon followed by a space'],
    ['a: 1\na: 2', 'line 2, column 1: "a" stands here a second time'],
    ['x:\n  - { a: 1, a: 2 }', 'line 2, column 13: "a" stands here a second time'],
    ['? [a, b]\n: c', 'line 1, column 3: the name of a field is a list'],
    ['a: *nobody', 'line 1, column 4: an alias (*name) repeats'],
    ['a: !!timestamp 2020-01-01', 'line 1, column 4: has a tag (!name)'],
    ['a: !!set {b, c}', 'line 1, column 4: has a tag (!name)'],
    ['a: !secret x', 'line 1, column 4: has a tag (!name)'],
    ['a: "\\q"', 'line 1, column 5: a backslash'],
    ['a: @b', 'line 1, column 4: a text begins with a sign'],
  ])('%j: %s', (text, message) => {
    expect(outcome(text)).toContain(message)
  })

  it('in Spanish as well', () => {
    const problems = new ProblemList()
    parseYaml({ path: 'a.yaml', text: 'a:\n\tb: 1' }, problems)
    expect(problems.problems[0]?.message.es).toBe('línea 2, columna 1: tiene un tabulador como sangría')
  })
})

describe('a text has limits', () => {
  const flow = (deep: number) => `a: ${'['.repeat(deep)}${']'.repeat(deep)}`
  const block = (deep: number) => `${'- '.repeat(deep)}x`

  it.each([
    ['brackets', flow(maxDepth), flow(5)],
    ['dashes', block(maxDepth), block(5)],
    ['question marks', `${'? '.repeat(maxDepth)}x`, '- x'],
  ])('%s nest as deep as records do, and not much deeper', (_, tooDeep, deep) => {
    expect(outcome(tooDeep)).toContain(`is nested more than ${maxDepth} deep`)
    expect(outcome(deep)).not.toEqual(expect.stringContaining('nested'))
  })

  it('it may be long, but not longer', () => {
    expect(outcome(`a: ${'x'.repeat(maxCharacters)}`)).toContain('is longer than 4,194,304 characters')
  })

  it('aliases may repeat a hundred times, and not the repeated', () => {
    const aliases = (count: number) => `a: &a x\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]`
    expect(outcome(aliases(50))).toHaveProperty('b.49', 'x')
    expect(outcome(aliases(101))).toContain('repeat too much')
  })

  it('a field among very many is found a second time', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n')
    expect(outcome(many)).toHaveProperty('k49999', 1)
    expect(outcome(`${many}\nk7: 2`)).toContain('line 50001, column 1: "k7" stands here a second time')
  })
})
