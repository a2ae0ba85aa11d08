/** `@puente/web`: the atlas as pages for people. @module */
export { type FileRequest, type Rendered, type ServedRequest, servedFile, servedPage } from './site/render.ts'
