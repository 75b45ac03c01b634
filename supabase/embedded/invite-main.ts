// `npm run invite -- EMAIL --role ... --area ...`: makes an account, gives it a role, or a new password.
import { readInvitation } from './accounts/arguments'
import { inviteAccount, invitedLines } from './accounts/invite-account'
import { readSettings } from './settings'
import { sentenceOf } from './start-error'

try {
  const wanted = readInvitation(process.argv.slice(2))
  const invited = await inviteAccount(wanted, readSettings())
  for (const line of invitedLines(wanted, invited)) console.log(line)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(0)
