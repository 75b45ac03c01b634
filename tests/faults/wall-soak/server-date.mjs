// Preloaded by the server of the soak, in each of its threads: the time of day is what the soak wrote down.
import { openSync, readSync } from 'node:fs'
import { ServerResponse } from 'node:http'

const file = openSync(process.env.SOAK_TIME, 'r')
const bytes = new Float64Array(1)
const steady = performance.now.bind(performance)
const RealDate = Date
let readAt = Number.NEGATIVE_INFINITY

function now() {
  if (steady() - readAt > 2) {
    readSync(file, bytes, 0, 8, 0)
    readAt = steady()
  }
  return Math.floor(bytes[0])
}

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given))
  }
  static now = now
}

// Node writes the header from a clock that it kept to itself.
const writeHead = ServerResponse.prototype.writeHead
ServerResponse.prototype.writeHead = function (...given) {
  this.setHeader('date', new RealDate(now()).toUTCString())
  return writeHead.apply(this, given)
}
