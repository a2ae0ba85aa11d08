import { pathsText } from '../../encode/path.ts'
import { endProblems, foundPaths, pathsBody, pathsParameters } from '../../endpoints/paths.ts'
import { firstAnswer, list, ref } from '../../openapi/schema.ts'
import type { Service } from '../../service.ts'
import { question } from '../tool.ts'

/** How two actors are connected. */
export const pathTool = (service: Service) =>
  question({
    name: 'path',
    title: 'Paths of cooperation',
    description: 'How two actors are connected, easiest first, and who could introduce them; each step with its page.',
    parameters: pathsParameters(service),
    answer: firstAnswer(list(ref('Path'))),
    ask: (asked, encoding) => {
      const errors = endProblems(asked)
      if (errors.length > 0) return { errors }
      const found = foundPaths(service.atlas, asked)
      return { body: pathsBody(encoding, found), text: pathsText(encoding, found.first) }
    },
  })
