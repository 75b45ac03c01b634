// A phone number that a phone rings when it is pressed.
import { Anchor } from '@mantine/core'

export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`} inherit>
    {phone}
  </Anchor>
)
