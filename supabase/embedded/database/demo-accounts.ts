// The accounts of the demo province; their password is public, so they exist with demo data only.

export const DEMO_PASSWORD = 'binhyen-demo'

export const DEMO_EMAILS = {
  admin: 'admin@demo.vn',
  wall: 'chihuy@demo.vn',
  leader: 'lanhdao@demo.vn',
  officer: 'canbo@demo.vn',
} as const
