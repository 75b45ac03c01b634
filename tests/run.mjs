// `npm test`: checks Node, installs what is missing, then runs everything.
import { checkNode, installPackages } from '../supabase/embedded/packages.mjs'

checkNode()
installPackages()

const { register } = await import('tsx/esm/api')
register()
await import('./run-all.ts')
