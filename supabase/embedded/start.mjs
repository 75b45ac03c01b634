// `npm start`: checks Node, installs what is missing, then builds and serves.
import { checkNode, installPackages } from './packages.mjs'

checkNode()
installPackages()

const { register } = await import('tsx/esm/api')
register()
await import('./start.ts')
