// `npm run backup`: writes one backup and says where.
import { dirname } from 'node:path'
import { makeBackup } from './backup/make-backup'
import { photosBeside } from './backup/photo-backup'
import { readSettings } from './settings'
import { sentenceOf } from './start-error'

try {
  const file = await makeBackup(readSettings())
  console.log(
    `Đã sao lưu vào / backed up to:\n${file}\nẢnh ở thư mục bên cạnh / photos are in the folder beside it:\n${photosBeside(dirname(file))}`,
  )
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(0)
