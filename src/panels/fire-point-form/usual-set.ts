// What a point has at the least: the checklist in common use for public fire points.
import type { EquipmentTyped, FirePointTyped } from '@/domain/fire-point-draft'

export const ONE_GOOD: EquipmentTyped = { quantity: '1', condition: 'good', expiresOn: '' }

export const USUAL_SET: FirePointTyped['equipment'] = {
  binh_bot_abc: { ...ONE_GOOD, quantity: '2' },
  bua_ta: ONE_GOOD,
  kim_cong_luc: ONE_GOOD,
  xa_beng: ONE_GOOD,
  noi_quy_tieu_lenh: ONE_GOOD,
}
