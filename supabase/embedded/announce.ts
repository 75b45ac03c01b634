// What the server says in the terminal: Vietnamese, then English, one short line each.
import { DEMO_EMAILS, DEMO_PASSWORD } from './database/demo-accounts'
import type { Opened, Step } from './database/messages'

const STEPS: Record<Step, [vi: string, en: string]> = {
  template: [
    'Chuẩn bị cơ sở dữ liệu lần đầu (khoảng 15 giây) ...',
    'Preparing the database for the first time (about 15 seconds) ...',
  ],
  opening: ['Mở cơ sở dữ liệu ...', 'Opening the database ...'],
  migrating: ['Kiểm tra cấu trúc dữ liệu ...', 'Checking the data structure ...'],
  seeding: ['Tạo dữ liệu ban đầu ...', 'Making the first data ...'],
}

export function announceStep(step: Step): void {
  const [vi, en] = STEPS[step]
  console.log(`${vi}\n  ${en}`)
}

const THIS_MACHINE = new Set(['127.0.0.1', '::1', 'localhost'])

/** `host` is what the server listens on. */
export function announceReady(url: string, { demo, firstAdmin }: Opened, host: string): void {
  console.log(`\nBình Yên sẵn sàng / is ready:  ${url}`)
  if (demo) {
    console.log(`\nTài khoản dùng thử (dữ liệu mẫu), mật khẩu ${DEMO_PASSWORD}:`)
    console.log(`  Demo accounts (made-up data), password ${DEMO_PASSWORD}:`)
    for (const email of Object.values(DEMO_EMAILS)) console.log(`  ${email}`)
    if (!THIS_MACHINE.has(host)) warnOfDemo()
  }
  if (firstAdmin) announceFirstAdmin(firstAdmin)
  console.log('\nDừng / stop: Ctrl+C')
}

export function announceFirstAdmin({ email, password }: NonNullable<Opened['firstAdmin']>): void {
  console.log('\nTài khoản quản trị đầu tiên, chỉ hiện một lần; hãy đổi mật khẩu sau khi vào:')
  console.log('  The first administrator, shown only once; change the password after signing in:')
  console.log(`  ${email}   ${password}`)
}

function warnOfDemo(): void {
  console.log(`
CẢNH BÁO: máy khác trong mạng vào được, mà mật khẩu dùng thử thì ai cũng biết. Đừng nhập dữ liệu thật vào đây;
hãy chạy với DEMO=0 và DATA_DIR là thư mục trống.
  WARNING: other machines on the network can come in, and everybody knows the demo passwords. Enter no real
  data here; run with DEMO=0 and an empty DATA_DIR.`)
}
