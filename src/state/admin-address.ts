// Where the pages of administration are: `/admin/users`.

/** As in app/routes.tsx. */
export const ADMIN_PATH = '/admin/$section'

/** The page that opens first. */
export const FIRST_SECTION = 'users'
