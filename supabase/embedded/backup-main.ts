// `npm run backup`: writes one backup and says where.
import { makeBackup } from './backup/make-backup'
import { readSettings } from './settings'
import { sentenceOf } from './start-error'

try {
  const file = await makeBackup(readSettings())
  console.log(`Đã sao lưu vào / backed up to:\n${file}`)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(0)
