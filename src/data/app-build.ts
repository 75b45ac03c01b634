// Which app this is: its version, and the migration that its database must have.

declare const APP_VERSION: string
declare const NEWEST_MIGRATION: string

/** As in package.json. */
export const APP: string = APP_VERSION
/** The newest migration when the app was built, as `20260101002750`. */
export const EXPECTED_MIGRATION: string = NEWEST_MIGRATION
