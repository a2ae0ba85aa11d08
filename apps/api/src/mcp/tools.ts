/** Every tool. @module */
import type { Service } from '../service.ts'
import type { Tool } from './tool.ts'
import { briefingTool } from './tools/briefing.ts'
import { findTool } from './tools/find.ts'
import { getTool } from './tools/get.ts'
import { matchTool } from './tools/match.ts'
import { pathTool } from './tools/path.ts'
import { searchTool } from './tools/search.ts'

/** Every tool that the service has, by name. */
export const toolsOf = (service: Service): ReadonlyMap<string, Tool> => {
  const all = [searchTool, getTool, findTool, matchTool, pathTool, briefingTool].map((make) => make(service))
  return new Map(all.map((tool) => [tool.name, tool]))
}
