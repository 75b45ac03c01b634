// The five communes of the demo province, named after those in the documents we started from.
import { bangCa } from './bang-ca'
import { coNhue2 } from './co-nhue-2'
import type { Commune } from './commune'
import { queTan } from './que-tan'
import { tanPhuoc } from './tan-phuoc'
import { teLo } from './te-lo'

export const FIVE_COMMUNES: readonly Commune[] = [tanPhuoc, bangCa, queTan, teLo, coNhue2]
