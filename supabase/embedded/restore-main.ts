// `npm run restore FILE`: puts a backup in the place of the data.
import { resolve } from 'node:path'
import { restoreBackup } from './backup/restore-backup'
import { readSettings } from './settings'
import { StartError, sentenceOf } from './start-error'

try {
  const file = process.argv[2]
  if (!file) {
    throw new StartError(
      'no_file_given',
      'Cần tên tệp sao lưu: npm run restore TÊN_TỆP',
      'Name the backup file: npm run restore FILE',
    )
  }
  const { aside, missingPhotos } = await restoreBackup(resolve(file), readSettings())
  console.log('Đã khôi phục. Chạy: npm start\nRestored. Now run: npm start')
  if (missingPhotos > 0) {
    console.log(
      `Thiếu ${missingPhotos} ảnh: hãy chép cả thư mục photos bên cạnh tệp sao lưu rồi khôi phục lại.\n${missingPhotos} photos are missing: copy the folder photos beside the backup file, too, and restore again.`,
    )
  }
  if (aside) console.log(`Dữ liệu cũ còn ở / the former data is kept in:\n${aside}`)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(0)
