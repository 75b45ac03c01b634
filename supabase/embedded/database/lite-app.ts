// Supabase Lite configured for this project: no sign-up, short tokens, no studio, no admin mode.
import { StartError } from '../start-error'
import { App } from './lite'
import type { Connection } from './open-connection'

export type LiteApp = InstanceType<typeof App>

export interface AuthKeys {
  publishableKey: string
  jwtSecret: string
}

/** Access tokens live ten minutes, so that a sign-out or a disabled user is felt soon. */
const ACCESS_TOKEN_SECONDS = 600

/** Lite has no secret key here: nothing that arrives as a request can become service_role. */
export function createLiteApp(
  connection: Connection,
  keys: AuthKeys,
  { signUp = false }: { signUp?: boolean } = {},
): LiteApp {
  return new App({
    connection,
    api: { max_rows: 10_000, schemas: ['public'] },
    auth: {
      enabled: true,
      publishable_key: keys.publishableKey,
      jwt_secret: keys.jwtSecret,
      jwt_expiry: ACCESS_TOKEN_SECONDS,
      enable_signup: signUp,
      enable_refresh_token_rotation: true,
      minimum_password_length: 8,
    },
    studio: { enabled: false },
    options: { server: { disableStudio: true, admin: false } },
  })
}

/** Lite's admin mode serves requests without a key as service_role. */
export function refuseAdminMode(app: Pick<LiteApp, 'adminMode'>): void {
  if (!app.adminMode) return
  throw new StartError(
    'admin_mode',
    'Chế độ quản trị của Supabase Lite đang bật: không khởi động.',
    'The admin mode of Supabase Lite is on: not starting.',
  )
}
