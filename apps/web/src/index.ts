/** `@puente/web`: the atlas as pages for people. @module */
export { type Rendered, type ServedRequest, servedPage, siteFile } from './site/render.ts'
