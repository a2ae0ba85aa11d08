import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { get } from '../dataset/get.ts'
import { contentHash } from '../dataset/hash.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { openAtlas } from '../open/open-atlas.ts'
import { applyDifferences } from './apply-differences.ts'
import { differences } from './differences.ts'

type Content = Pick<Atlas, 'manifest' | 'records'>

/** An atlas of a content that need not follow the rules. */
const atlasOf = ({ manifest, records }: Content): Atlas => ({
  manifest,
  records,
  hash: contentHash(manifest, records),
})

interface Editable {
  readonly manifest: { redirects?: Record<string, string>; title: unknown }
  readonly records: Record<CollectionName, (Record<string, unknown> & { id: string })[]>
}

const plain = ({ manifest, records }: Atlas): Editable => JSON.parse(JSON.stringify({ manifest, records }))

/** A small atlas in which a function changed something. */
function edited(edit: (content: Editable) => void): Atlas {
  const content = plain(secondAtlas)
  edit(content)
  return atlasOf(JSON.parse(JSON.stringify(content)))
}

const clusterOf = ({ records }: Editable, id: string) => records.clusters.find((one) => one.id === id)!

const value = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer(),
  fc.record({ en: fc.string({ maxLength: 3 }), es: fc.string({ maxLength: 3 }) }),
  fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 }),
)

const edit = fc.record({
  kind: fc.constantFrom('remove', 'add', 'rename', 'set', 'unset', 'reorder', 'manifest'),
  collection: fc.constantFrom(...collectionNames),
  at: fc.nat(),
  field: fc.constantFrom('note', 'name', 'summary', 'website', 'contact', 'aims', 'names'),
  value,
  id: fc.constantFrom('new-a', 'new-b', 'new-c'),
})

/** The small atlas after random edits. */
const editedAtlas = fc.array(edit, { maxLength: 8 }).map((edits) =>
  edited(({ manifest, records }) => {
    for (const { kind, collection, at, field, value: set, id } of edits) {
      const list = records[collection]
      const record = list[at % Math.max(1, list.length)]
      if (record === undefined) continue
      const isFree = !list.some((one) => one.id === id)
      if (kind === 'remove') list.splice(list.indexOf(record), 1)
      else if (kind === 'add' && isFree) list.push({ ...structuredClone(record), id })
      else if (kind === 'rename' && isFree) {
        manifest.redirects = { ...manifest.redirects, [record.id]: id }
        record.id = id
      } else if (kind === 'set') record[field] = set
      else if (kind === 'unset') delete record[field]
      else if (kind === 'reorder') list.reverse()
      else if (kind === 'manifest') manifest.title = { en: `${at}`, es: 'título' }
    }
  }),
)

describe('a dataset with its differences to another applied', () => {
  it('is the other, whatever was edited, also when they were written as JSON', () => {
    fc.assert(
      fc.property(editedAtlas, editedAtlas, (before, after) => {
        const found = JSON.parse(JSON.stringify(differences(before, after)))
        const made: Content = JSON.parse(JSON.stringify(applyDifferences(before, found)))
        expect(contentHash(made.manifest, made.records)).toBe(after.hash)
      }),
      { numRuns: 200 },
    )
  })

  it('opens with the hash that the differences name', () => {
    const after = edited(({ records }) => {
      records.clusters[0]!.note = { en: 'Moved.', es: 'Se mudó.' }
    })
    const opened = openAtlas(applyDifferences(secondAtlas, differences(secondAtlas, after)))
    expect(opened.ok && opened.value.hash).toBe(after.hash)
  })

  it('is refused where they begin with a third', () => {
    expect(() => applyDifferences(atlas, differences(secondAtlas, secondAtlas))).toThrow(RangeError)
  })
})

describe('differences', () => {
  it('are none between a dataset and itself, its views, and itself in another order', () => {
    const reordered = edited(({ records }) => {
      for (const list of Object.values(records)) list.reverse()
    })
    for (const [before, after] of [
      [atlas, atlas],
      [atlas, viewOf(atlas, { evidence: 'paper' })],
      [secondAtlas, reordered],
    ] as const) {
      expect(differences(before, after)).toMatchObject({ manifest: [], records: [] })
    }
  })

  it('name only the field that changed, and leave its neighbours alone', () => {
    const after = edited((content) => {
      const { clusters } = content.records
      clusters.splice(0, 0, { ...clusters[0]!, id: 'a-new-one' })
      clusterOf(content, 'korall').names = [{ value: 'Korall II', lang: 'en', kind: 'official' }]
    })
    expect(differences(secondAtlas, after).records).toMatchObject([
      { change: 'added', collection: 'clusters', id: 'a-new-one' },
      { change: 'changed', collection: 'clusters', id: 'korall', fields: [{ field: 'names' }] },
    ])
  })

  it('call a record that got another id by both, and one that went into another gone with an heir', () => {
    const renamed = edited((content) => {
      const { manifest } = content
      manifest.redirects = { ...manifest.redirects, brumar: 'brumar-cluster' }
      clusterOf(content, 'brumar').id = 'brumar-cluster'
    })
    const both = { collection: 'clusters', id: 'brumar-cluster', formerId: 'brumar', fields: [] }
    expect(differences(secondAtlas, renamed).records).toEqual([{ change: 'changed', ...both }])
    const merged = edited(({ manifest, records }) => {
      manifest.redirects = { ...manifest.redirects, brumar: 'korall' }
      records.clusters = records.clusters.filter(({ id }) => id !== 'brumar')
    })
    expect(differences(secondAtlas, merged).records).toMatchObject([{ change: 'gone', id: 'brumar', heir: 'korall' }])
  })

  it('give as reason the statement and the citation that came with a value', () => {
    const after = edited((content) => {
      const korall = clusterOf(content, 'korall')
      const note = { en: 'Read on its page.', es: 'Leído en su página.' }
      korall.website = 'https://korall.example/new'
      korall.statements = [
        {
          field: 'website',
          relation: 'confirms',
          value: korall.website,
          rank: 'normal',
          note,
          citations: [{ source: 'korall-page' }],
        },
      ]
      korall.citations = [
        ...get(secondAtlas, 'clusters', 'korall').citations,
        { source: 'korall-site', for: ['website'] },
      ]
    })
    const [found] = differences(secondAtlas, after).records
    const website = found?.change === 'changed' ? found.fields.find(({ field }) => field === 'website') : undefined
    expect(website).toMatchObject({
      after: 'https://korall.example/new',
      reasons: [
        { source: 'korall-page', relation: 'confirms', note: { en: 'Read on its page.' } },
        { source: 'korall-site' },
      ],
    })
  })
})
