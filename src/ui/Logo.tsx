// The mark of the product: a house on a place of the map.
interface Props {
  readonly size?: number
}

export function Logo({ size = 40 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="11" fill="#0e645c" />
      <path
        d="M24 41c7.5-8.2 12-14.3 12-20.5C36 13.6 30.6 8.5 24 8.500S12 13.6 12 20.500C12 26.7 16.5 32.8 24 41Z"
        fill="#ffffff"
      />
      <path d="m24 14.2 7 6v7.300h-4.800v-4.600h-4.400v4.600H17v-7.300Z" fill="#0e645c" />
    </svg>
  )
}
