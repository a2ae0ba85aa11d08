import { egoNetwork, graphOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

describe('the network', () => {
  it('of the whole atlas has every node and edge', async () => {
    const { status, headers, body } = await ask('/v1/network')
    const { nodeCount, edgeCount } = graphOf(atlas)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
    expect([body.nodes.length, body.edges.length]).toEqual([nodeCount, edgeCount])
  })

  it('around a cluster or organization reaches as far as is asked', async () => {
    const near = await ask('/v1/clusters/claut/network')
    const far = await ask('/v1/clusters/claut/network?depth=2')
    expect(near.body.nodes).toHaveLength(egoNetwork(atlas, 'claut').nodes.length)
    expect(far.body.nodes).toHaveLength(egoNetwork(atlas, 'claut', { depth: 2 }).nodes.length)
    expect((await ask('/v1/organizations/eccp/network')).status).toBe(200)
    expect((await ask('/v1/organizations/claut/network')).status).toBe(404)
  })

  it('follows the relations that are asked for and hides what is not to be seen', async () => {
    const { body } = await ask('/v1/clusters/claut/network?relations=ties&hide=afm')
    const ids = body.nodes.map(({ id }: { id: string }) => id)
    expect(ids.toSorted()).toEqual(['acicae', 'claut'])
  })

  it.each([
    ['.graphml', 'application/graphml+xml', '<?xml'],
    ['.gexf', 'application/gexf+xml', '<?xml'],
    ['.dot', 'text/vnd.graphviz; charset=utf-8', 'digraph'],
    ['.jgf', 'application/vnd.jgf+json', '{"graph":'],
    ['.json', 'application/json', '{'],
  ])('comes as %s by suffix and by Accept', async (suffix, type, start) => {
    const bySuffix = await ask(`/v1/clusters/claut/network${suffix}`)
    const byAccept = await ask('/v1/clusters/claut/network', { headers: { Accept: type.split(';')[0] ?? '' } })
    for (const { status, headers, text } of [bySuffix, byAccept]) {
      expect([status, headers.get('content-type'), text.slice(0, start.length)]).toEqual([200, type, start])
      expect(headers.get('vary')?.split(', ').includes('Accept')).toBe(headers === byAccept.headers)
    }
    expect(bySuffix.text).toBe(byAccept.text)
  })

  it('has an entity tag for each format', async () => {
    const suffixes = ['.json', '.graphml', '.gexf', '.jgf', '.dot']
    const tags = await Promise.all(
      suffixes.map(async (suffix) => (await ask(`/v1/network${suffix}`)).headers.get('etag')),
    )
    expect(new Set(tags).size).toBe(suffixes.length)
  })

  it('says in which formats it comes if asked for another', async () => {
    const { status, body } = await ask('/v1/network.csv')
    expect([status, body.available]).toEqual([
      406,
      [
        'application/json',
        'application/graphml+xml',
        'application/gexf+xml',
        'application/vnd.jgf+json',
        'text/vnd.graphviz',
      ],
    ])
  })

  it('comes in both versions of GEXF: the one that every reader takes, and the newer one if asked for', async () => {
    const headOf = async (address: string) => (await ask(address)).text.split('\n')[1]
    for (const address of ['/v1/network.gexf', '/v1/clusters/claut/network.gexf']) {
      const older = '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">'
      expect([await headOf(address), await headOf(`${address}?gexf=1.2`)]).toEqual([older, older])
      expect(await headOf(`${address}?gexf=1.3`)).toBe('<gexf xmlns="http://gexf.net/1.3" version="1.3">')
      const { status, body } = await ask(`${address.replace('gexf', 'dot')}?gexf=1.3`)
      expect([status, body.errors[0].parameter]).toEqual([400, 'gexf'])
    }
  })

  it('names the nearest relation', async () => {
    const { status, body } = await ask('/v1/network?relations=tie')
    expect([status, body.errors[0].didYouMean[0]]).toEqual([400, 'ties'])
  })
})
