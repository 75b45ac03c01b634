// What people call a lane: `ngõ 12`, `ngách 12/4`; in the south `hẻm 12`, `hẻm 12/4`.
import type { Commune, Hamlet } from './communes/commune'
import type { Lane } from './lanes'

/** `thôn Giã Trung`, `tổ 5` */
export const shortHamletName = ({ hamletKind }: Commune, { name }: Hamlet): string =>
  hamletKind === 'thôn' ? `thôn ${name}` : `tổ ${name}`

/** `ngách 12/4 tổ 5`, `hẻm 12 thôn Phước Thọ`, `đường trục thôn Nhân Lý` */
export function laneName(commune: Commune, hamlet: Hamlet, { depth, number }: Lane): string {
  const [lane, alley] = commune.climate === 'south' ? ['hẻm', 'hẻm'] : ['ngõ', 'ngách']
  const way = depth === 0 ? 'đường trục' : `${depth === 1 ? lane : alley} ${number}`
  return `${way} ${shortHamletName(commune, hamlet)}`
}
