/** What the service runs on as a program of Node: a report of a fault names it. @module */
const { versions, platform, arch } = process

export const nodePlatform = `Node ${versions.node}, ${platform} ${arch}`
