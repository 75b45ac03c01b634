// What changes faster than it is answered: what was overtaken is never asked.

/** Works on one thing at a time; of those that come meanwhile only the newest is worked on. `work` does not throw. */
export function newestOnly<Thing>(work: (thing: Thing) => Promise<void>): (thing: Thing) => void {
  let waiting: { readonly thing: Thing } | null = null
  let isBusy = false
  const take = () => {
    const taken = waiting
    waiting = null
    return taken
  }
  const workAll = async () => {
    isBusy = true
    for (let next = take(); next !== null; next = take()) await work(next.thing)
    isBusy = false
  }
  return (thing) => {
    waiting = { thing }
    if (!isBusy) void workAll()
  }
}
