/** What the right answers are: those of one replica that nobody else uses. @module */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientOf } from './client.ts'
import { startReplica } from './replica.ts'
import type { ClientRequest } from './requests.ts'

const connections = 8

/**
 * Requests everything once, without a proxy.
 *
 * @param requests everything that clients may request
 * @param port a free one
 * @param dataset the file of the dataset; empty for the atlas that comes with the service
 * @returns the digest of each answer's body
 * @throws {Error} if one is not answered with 200
 */
export async function expectedAnswers(
  requests: readonly ClientRequest[],
  port: number,
  dataset = '',
): Promise<ReadonlyMap<ClientRequest, string>> {
  const replica = await startReplica(port, dataset)
  const digests = new Map<ClientRequest, string>()
  const left = requests.values()
  async function ask(): Promise<void> {
    const client = clientOf(port)
    for (const request of left) {
      const answer = await client.send(request)
      if ('failed' in answer) throw new Error(`${request.path}: ${answer.message}`)
      if (answer.status !== 200) throw new Error(`${request.path} is answered with ${answer.status}`)
      digests.set(request, answer.digest)
    }
    client.close()
  }
  await Promise.all(Array.from({ length: connections }, ask))
  await replica.stop()
  return digests
}

interface ClusterInFile {
  readonly names: readonly { readonly value: string }[]
  readonly statements?: readonly object[]
}

/** What is read of the file of a dataset to make another of it. */
interface DatasetFile {
  readonly manifest: { readonly version: string }
  readonly records: { readonly clusters: readonly ClusterInFile[] }
}

/**
 * Writes a dataset that differs from that of a replica in its version and in the names of most clusters.
 *
 * @returns its file
 */
export async function writeOtherDataset(address: string, folder: string): Promise<string> {
  const response = await fetch(`${address}/v1/dataset.json`)
  const { manifest, records }: DatasetFile = JSON.parse(await response.text())
  const renamed = (cluster: ClusterInFile): ClusterInFile => ({
    ...cluster,
    names: cluster.names.map((name) => ({ ...name, value: `${name.value} II` })),
  })
  // A statement of another source on a name would no longer fit it.
  const clusters = records.clusters.map((one) => (one.statements === undefined ? renamed(one) : one))
  const changed = {
    manifest: { ...manifest, version: `${manifest.version}-canary` },
    records: { ...records, clusters },
  }
  const file = join(folder, 'canary.json')
  writeFileSync(file, JSON.stringify(changed))
  return file
}
