/** Tries the recipe of the image: its steps are done in folders, as no Docker is needed for that, and what comes of it is run. @module */
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { build, type Image, inImage, makeWritable } from '../../../apps/api/test/container/build.ts'
import { type Contained, startContained } from '../../../apps/api/test/container/run.ts'
import { unpack } from '../archive.ts'
import { fileOf } from '../names.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { askService } from './answers.ts'
import { expectThat, Fault } from './fault.ts'

const advice = 'Run `npx vitest run test/container` in apps/api; docs/deploy.md says how the image is built.'

/** Where a service of a container listens, once it says so. */
async function originOf({ child, text, ended }: Contained): Promise<string> {
  await Promise.race([child.stdout && once(child.stdout, 'data'), ended])
  const [origin] = /http:\/\/[\w.:]+/u.exec(text.out) ?? []
  if (origin === undefined) throw new Fault(`The service of the image does not start: ${text.out}${text.err}`, advice)
  return origin
}

/** Starts the service, asks it and its health check, and stops it. */
async function tryService(image: Image): Promise<string> {
  const service = startContained(image, image.command, '0')
  try {
    const origin = await originOf(service)
    const count = await askService(origin)
    const health = await startContained(image, image.health, new URL(origin).port).ended
    expectThat(health === 0, 'The health check of the image does not find the service healthy.', advice)
    service.child.kill(image.signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM')
    expectThat((await service.ended) === 0, 'The service does not stop when it is told to.', advice)
    return `service: ${count} addresses answer, health check passes`
  } finally {
    service.child.kill('SIGKILL')
  }
}

/** Unpacks the recipe, does its steps and runs what comes of them. */
export async function* tryImage(out: string): AsyncGenerator<string> {
  yield await inTemporaryFolder(async (folder) => {
    await unpack(fileOf.image(out), folder)
    const stages = await build(folder)
    const image = stages.at(-1)?.image
    if (image === undefined) throw new Fault('The Dockerfile has no stage.', advice)
    try {
      makeWritable(inImage(image, '.'), false)
      return `${stages.length} stages built in folders, not by Docker; as its user and without writing, ${await tryService(image)}`
    } finally {
      makeWritable(inImage(image, '.'), true)
      for (const stage of stages) await rm(stage.image.root, { recursive: true, force: true })
    }
  })
}
