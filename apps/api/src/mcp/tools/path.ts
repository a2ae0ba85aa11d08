import { cooperationPaths } from '@puente/core'
import { pathBody } from '../../encode/path.ts'
import { list, ref } from '../../openapi/schema.ts'
import { pathScope, pathsParameters } from '../../routes/paths.ts'
import type { Service } from '../../service.ts'
import { pathsText } from '../text/paths.ts'
import { question } from '../tool.ts'

/** How two actors are connected. */
export const pathTool = (service: Service) =>
  question(service, {
    name: 'path',
    title: 'Paths of cooperation',
    description: 'How two actors are connected, easiest first, and who could introduce them; each step with its page.',
    parameters: pathsParameters(service),
    data: list(ref('Path')),
    ask: ({ from, to, ...scope }, encoding) => {
      const paths = cooperationPaths(service.atlas, from, to, pathScope(scope))
      return { data: paths.map((path) => pathBody(encoding, path)), text: pathsText(encoding, paths) }
    },
  })
