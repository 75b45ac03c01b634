// Where a large screen is to be opened, as somebody types it there.

/** `binhyen.example.vn/wall`: nobody types the scheme. */
export const wallAddress = (): string => `${window.location.host}/wall`
