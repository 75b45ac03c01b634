// What a join may not ask for, in words that say why; private channels that listen are all there is.

/** Of the payload of `phx_join`. Null when there is nothing wrong with it. */
export function joinProblem(payload: Readonly<Record<string, unknown>>): string | null {
  const config = objectOf(payload.config)
  if (config.private !== true) return 'PrivateOnly: This server only allows private channels'
  const changes = config.postgres_changes
  if (Array.isArray(changes) && changes.length > 0)
    return 'NotSupported: This server does not stream rows; listen to broadcasts and pull'
  if (objectOf(config.presence).enabled === true)
    return 'NotSupported: This server does not know presence'
  if (objectOf(config.broadcast).replay !== undefined)
    return 'NotSupported: This server keeps no messages to replay'
  return null
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
