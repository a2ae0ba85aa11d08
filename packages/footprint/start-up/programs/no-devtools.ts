/** Stands in for react-devtools-core, which is not installed, as in the explorer's own bundle. @module */
export default { initialize: () => undefined, connectToDevTools: () => undefined }
