// Waits until nobody else uses the machine: figures taken beside other work mean little. Says how busy it was.
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const SAMPLE_MS = 1500
const QUIET_SHARE = 0.12

/** How long it waits at most, in seconds: BENCH_WAIT_S. */
const MOST_WAIT_MS = Number(process.env.BENCH_WAIT_S ?? 120) * 1000

/** Share of all processors in use over a moment, 0 to 1. */
async function busyShare(): Promise<number> {
  const sum = () => {
    const times = cpus().map((cpu) => cpu.times)
    const idle = times.reduce((all, one) => all + one.idle, 0)
    const whole = times.reduce(
      (all, { user, nice, sys, idle, irq }) => all + user + nice + sys + idle + irq,
      0,
    )
    return { idle, whole }
  }
  const before = sum()
  await sleep(SAMPLE_MS)
  const after = sum()
  return 1 - (after.idle - before.idle) / Math.max(1, after.whole - before.whole)
}

/** @returns the share in use, of the last moment looked at: figures after a high one are disturbed */
export async function quietMachine(): Promise<number> {
  const begin = performance.now()
  for (;;) {
    const share = await busyShare()
    if (share < QUIET_SHARE || performance.now() - begin > MOST_WAIT_MS)
      return Math.round(share * 100) / 100
    await sleep(3000)
  }
}
