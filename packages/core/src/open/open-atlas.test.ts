import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import type { Problem } from '../dataset/problem.ts'
import { openAtlas, openFiles } from './open-atlas.ts'

const { manifest, records } = atlas

/** What is wrong with a dataset; nothing if it opens. */
function problemsOf(dataset: unknown): readonly Problem[] {
  const opened = openAtlas(dataset, 'ours.json')
  return opened.ok ? [] : opened.error.problems
}

describe('a dataset that has been parsed', () => {
  it('opens frozen, with the hash of its content', () => {
    const opened = openAtlas({ manifest, records })
    if (!opened.ok) throw new Error(opened.error.message)
    expect(opened.value.hash).toBe(atlas.hash)
    expect(() => Object.assign(opened.value.records.clusters[0] ?? {}, { id: 'x' })).toThrow(TypeError)
  })

  it('tells all its problems at once, each with where, which rule and what to do', () => {
    const [first, ...others] = records.sectors
    const sectors = [{ ...first, kind: 'colour' }, { ...others[0], broader: ['no-such-sector'] }, ...others.slice(1)]
    const problems = problemsOf({ manifest, records: { ...records, sectors, planets: [] } })
    expect(problems.map(({ rule, path }) => ({ rule, path }))).toEqual(
      expect.arrayContaining([
        { rule: 'schema', path: 'kind' },
        { rule: 'known-collection', path: 'records.planets' },
      ]),
    )
    for (const { file, message, remedy } of problems) {
      expect(file).toContain('ours.json')
      for (const text of [message.en, message.es, remedy.en, remedy.es]) expect(text).not.toBe('')
    }
  })

  it('names an id that is given twice, and a reference that leads nowhere with the nearest id', () => {
    const [first] = records.clusters
    expect(problemsOf({ manifest, records: { ...records, clusters: [...records.clusters, first] } })).toContainEqual(
      expect.objectContaining({ rule: 'ids-unique', id: first?.id }),
    )
    const clusters = records.clusters.map((one) => (one.id === 'claut' ? { ...one, place: 'nuevo-leonn' } : one))
    expect(problemsOf({ manifest, records: { ...records, clusters } })).toContainEqual(
      expect.objectContaining({
        rule: 'references-resolve',
        message: expect.objectContaining({ es: expect.stringContaining('nuevo-leonn') }),
      }),
    )
  })

  it('tells what is wrong with its manifest where the manifest is', () => {
    expect(problemsOf({ manifest: { ...manifest, sides: ['eu', 'mexico-cty'] }, records })).toEqual([
      expect.objectContaining({ file: 'ours.json#/manifest', path: 'sides.1', rule: 'references-resolve' }),
    ])
  })
})

describe('hostile and broken datasets are refused with a message', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['no records', { manifest }],
    ['records that are a list', { manifest, records: [] }],
    ['a collection that is an object', { manifest, records: { clusters: {} } }],
    ['records that are not objects', { manifest, records: { clusters: [null, 1, 'x', []] } }],
    [
      'keys of the prototype',
      JSON.parse('{"manifest":{"__proto__":{"x":1}},"records":{"__proto__":[],"constructor":[]}}'),
    ],
    ['an id of the prototype', { manifest, records: { clusters: [{ id: '__proto__' }] } }],
    [
      'a name of ten million letters in the wrong place',
      { manifest, records: { clusters: [{ id: 'x'.repeat(10_000_000) }] } },
    ],
  ])('%s', (_, dataset) => {
    expect(problemsOf(dataset).length).toBeGreaterThan(0)
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('a place within itself, at any distance', () => {
    const places = records.places.map((place) => (place.id === 'mx' ? { ...place, within: 'guadalajara' } : place))
    expect(problemsOf({ manifest, records: { ...records, places } })).toContainEqual(
      expect.objectContaining({ rule: 'no-cycles' }),
    )
  })

  it('an object that holds itself', () => {
    const clusters: unknown[] = []
    clusters.push({ id: 'a', names: clusters })
    expect(problemsOf({ manifest, records: { clusters } }).length).toBeGreaterThan(0)
  })
})

describe('a dataset in files', () => {
  const manifestFile = { path: 'atlas.yaml', text: JSON.stringify(manifest) }

  it('says which file, and what is wrong with its YAML', () => {
    const opened = openFiles([manifestFile, { path: 'clusters/a.yaml', text: 'names: [\n' }])
    expect(!opened.ok && opened.error.problems).toContainEqual(
      expect.objectContaining({ file: 'clusters/a.yaml', rule: 'yaml' }),
    )
  })

  it('refuses a file that grows without bounds when its aliases are followed', () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of [...'bcdefghij'].map((letter, at) => [letter, 'abcdefghi'[at]])) {
      laughs.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`)
    }
    const opened = openFiles([manifestFile, { path: 'clusters/a.yaml', text: laughs.join('\n') }])
    expect(!opened.ok && opened.error.problems).toContainEqual(expect.objectContaining({ rule: 'yaml' }))
  })

  it('says that the manifest is missing', () => {
    const opened = openFiles([])
    expect(!opened.ok && opened.error.problems).toEqual([expect.objectContaining({ rule: 'manifest' })])
  })
})
