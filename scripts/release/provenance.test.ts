import { expect, it } from 'vitest'
import { provenanceFaults } from './provenance.ts'

const address = 'https://github.com/somebody/puente'
const faultsOf = (repository: { url: string; directory: string }) =>
  provenanceFaults({ name: '@puente/core', repository }, 'packages/core', address)

it('finds no fault where the package says what the workflow sees', () => {
  expect(faultsOf({ url: 'git+https://github.com/somebody/puente.git', directory: 'packages/core' })).toEqual([])
})

it('says what to write where nothing is said of the repository', () => {
  expect(provenanceFaults({ name: '@puente/core' }, 'packages/core', address)).toEqual([
    '@puente/core has no repository: give its package.json "repository": {"type":"git","url":"git+https://github.com/somebody/puente.git","directory":"packages/core"}',
  ])
})

it('tells of another repository and of another folder at once', () => {
  const faults = faultsOf({ url: 'git+https://github.com/elsewhere/puente.git', directory: 'core' })
  expect(faults).toHaveLength(2)
  expect(faults[0]).toContain('elsewhere')
  expect(faults[1]).toContain('write "directory": "packages/core"')
})
