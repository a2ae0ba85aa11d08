import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorMap, egoNetwork, mapPart, opportunityMatrix, timeline, whiteSpots } from '@puente/core'
import { heatMapPicture, mapPicture, networkPicture, timelinePicture } from '@puente/core/pictures'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { drawMap, drawNetwork, drawOpportunities, drawTimeline } from './pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const toOutput = { svg: '-', force: undefined }
const language = 'es'
const drawn = { language, width: 1160 } as const

it('writes the pictures of core', async () => {
  const [map, network, dated, spots] = [1, 2, 3, 4].map(() => recorded('text', language))
  await drawMap(map!.context, { sectors: ['ict'], highlight: 'claut' }, toOutput)
  expect(map!.out()).toBe(
    `${mapPicture(atlas, mapPart(atlas, actorMap(atlas), { sectors: ['ict'] }), { ...drawn, highlight: 'claut' })}\n`,
  )
  await drawNetwork(network!.context, 'claut', { depth: 2 }, toOutput)
  expect(network!.out()).toBe(
    `${networkPicture(atlas, egoNetwork(atlas, 'claut', { depth: 2 }), { ...drawn, centre: 'claut' })}\n`,
  )
  await drawTimeline(dated!.context, 'claut', {}, toOutput)
  expect(dated!.out()).toBe(`${timelinePicture(atlas, timeline(atlas, { actor: 'claut' }), drawn)}\n`)
  await drawOpportunities(spots!.context, { by: 'region' }, toOutput)
  const options = { ...drawn, spots: whiteSpots(atlas, { by: 'region' }) } as const
  expect(spots!.out()).toBe(`${heatMapPicture(atlas, opportunityMatrix(atlas, { by: 'region' }), options)}\n`)
})

it('draws every tie without an id', async () => {
  const { context, out } = recorded()
  await drawNetwork(context, undefined, {}, toOutput)
  const pairs = new Set(atlas.records.ties.map(({ between }) => between.toSorted().join(' ')))
  expect(out().match(/class="picture-tie/g)).toHaveLength(pairs.size)
})

it('writes a file, and leaves one that is there', async () => {
  const svg = join(folder, 'network.svg')
  const { context, out, err } = recorded()
  expect(await drawNetwork(context, 'claut', {}, { svg, force: undefined })).toBe(0)
  expect(out()).toBe('')
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s)
  expect(await drawNetwork(context, 'hegan', {}, { svg, force: undefined })).toBe(1)
  expect(err()).toContain('--force')
  expect(readFileSync(svg, 'utf8')).toContain('Nuevo León')
  expect(await drawNetwork(context, 'hegan', {}, { svg, force: true })).toBe(0)
  expect(readFileSync(svg, 'utf8')).toContain('HEGAN')
})
