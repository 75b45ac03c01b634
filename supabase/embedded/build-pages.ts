// Builds the app when its sources changed since the last build, in a process of its own.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './start-error'

const SOURCES = [
  'src',
  'public',
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

export interface BuildOptions {
  projectDir: string
  pagesDir: string
  cacheDir: string
}

/** Answers at once when the pages are up to date. `onBuild` is told before the wait. */
export async function buildPages(options: BuildOptions, onBuild: () => void): Promise<void> {
  const stampFile = join(options.cacheDir, 'pages-stamp')
  const stamp = sourcesStamp(options.projectDir)
  const built = existsSync(join(options.pagesDir, 'index.html'))
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  onBuild()
  await viteBuild(options)
  mkdirSync(options.cacheDir, { recursive: true })
  writeFileSync(stampFile, stamp)
}

/** Changes with the name, size or time of any source, and with what the build takes from the environment. */
export function sourcesStamp(projectDir: string): string {
  const hash = createHash('sha256')
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('VITE_')) hash.update(`${name}=${value}\n`)
  }
  for (const source of SOURCES) {
    for (const file of filesUnder(join(projectDir, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function viteBuild({ projectDir, pagesDir }: BuildOptions): Promise<void> {
  const vite = join(projectDir, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(
    process.execPath,
    [vite, 'build', '--outDir', pagesDir, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: projectDir,
      // Whatever runs this, a test for one: people get the production build of React.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(buildFailed(output))))
  })
}

function buildFailed(output: string): StartError {
  return new StartError(
    'build_failed',
    'Không dựng được giao diện. Chi tiết ở dưới.',
    `The app could not be built:\n${output.trim()}`,
  )
}
