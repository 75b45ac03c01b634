// Settings of a server for one test: a data folder of its own, the shared template, the real migrations.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings, type Settings } from '../settings'
import { temporaryFolder } from './temporary-folder'

export function testSettings(atEnd?: (clean: () => void) => void): Settings {
  const root = temporaryFolder(atEnd)
  const pagesDir = join(root, 'pages')
  mkdirSync(pagesDir)
  writeFileSync(join(pagesDir, 'index.html'), '<!doctype html><title>Bình Yên</title>')
  return {
    ...readSettings({ DATA_DIR: join(root, 'data'), BACKUP_DIR: join(root, 'backups'), DEMO: '0' }),
    pagesDir,
  }
}
