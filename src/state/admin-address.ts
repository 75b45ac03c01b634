// Where the pages of administration are: `/admin/users`.

/** As in app/routes.tsx. */
export const ADMIN_PATH = '/admin/$section'

/** The first page that somebody may open. */
export const ADMIN_START_PATH = '/admin'

/** The page of areas; with one of them open: `/admin/areas?row=...`. */
export const areaAddress = (areaId: string | null) => ({
  to: ADMIN_PATH,
  params: { section: 'areas' },
  search: areaId === null ? {} : { row: areaId },
})

/** The audit log; of one thing its history: `/admin/audit?of=cameras&row=...`. */
export const auditAddress = (history: { readonly of: string; readonly row: string } | null) => ({
  to: ADMIN_PATH,
  params: { section: 'audit' },
  search: history ?? {},
})
