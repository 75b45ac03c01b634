// What every command needs before its first import: a Node that is new enough, and the packages of the lock
// file. Plain Node, for it runs when nothing is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname ?? '.', '..', '..')
const NEEDED = [20, 19]

function stop(vi, en) {
  console.error(`\n${vi}\n${en}`)
  process.exit(1)
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  stop(
    `Cần Node ${NEEDED.join('.')} trở lên, máy này có ${process.versions.node}. Tải tại https://nodejs.org`,
    `Node ${NEEDED.join('.')} or newer is needed, this is ${process.versions.node}. Get it at https://nodejs.org`,
  )
}

/** Whether every package of the lock file is there in that very version. */
function isInstalled() {
  const readPackages = (file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8')).packages
  const record = join('node_modules', '.package-lock.json')
  if (!existsSync(join(PROJECT, record))) return false
  const installed = readPackages(record)
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  )
}

export function installPackages() {
  if (isInstalled()) return
  console.log('Cài các gói cần thiết (lần đầu vài phút) ...')
  console.log('  Installing packages (a few minutes at first) ...')
  // Not `npm ci`: it refuses a lock file made where the packages of other systems were not to be had.
  // The versions are those of the lock file in either case, and nothing is written to it.
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: PROJECT, stdio: 'inherit' })
    : spawnSync('npm', args, {
        cwd: PROJECT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      })
  if (status !== 0) {
    stop(
      'Không cài được các gói. Hãy kiểm tra mạng rồi chạy lại.',
      'The packages could not be installed. Check the network, then try again.',
    )
  }
}
