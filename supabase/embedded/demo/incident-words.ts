// The short texts of incidents: who reported it, and a summary without names.
import type { IncidentSource } from '@/domain/incident'
import type { Random } from './random'

const SOURCES: Readonly<Record<string, readonly IncidentSource[]>> = {
  crime: ['resident', 'resident', 'hotline', 'camera', 'patrol'],
  vice: ['patrol', 'resident', 'hotline', 'agency'],
  fire: ['hotline', 'hotline', 'resident', 'camera'],
  traffic: ['hotline', 'patrol', 'camera', 'resident'],
  public_order: ['hotline', 'resident', 'patrol', 'patrol'],
  dispute: ['resident', 'resident', 'agency'],
  rescue: ['hotline', 'resident'],
  other: ['resident', 'agency', 'other'],
}

export const sourceOf = (random: Random, typeId: string): IncidentSource =>
  random.pick(SOURCES[groupIn(typeId)] ?? ['other'])

const SUMMARIES: Readonly<Record<string, readonly string[]>> = {
  'crime.trom_cap': [
    'Mất xe máy dựng trước cửa, khóa cổ bị phá',
    'Mất điện thoại và tiền mặt trong nhà, cửa sau bị cạy',
    'Mất xe đạp điện ở nơi để xe chung',
  ],
  'crime.lua_dao': [
    'Bị lừa chuyển khoản qua cuộc gọi giả danh',
    'Mua hàng qua mạng, chuyển tiền nhưng không nhận được hàng',
  ],
  crime: ['Người dân trình báo, đã lập biên bản ban đầu'],
  vice: ['Phát hiện khi tuần tra, đã đưa về trụ sở làm việc'],
  fire: [
    'Khói bốc lên từ tầng một, người dân dùng bình bột dập tắt',
    'Nghi chập điện, đã cắt điện khu vực và dập tắt',
  ],
  'traffic.un_tac': ['Ùn tắc giờ cao điểm, đã phân luồng'],
  traffic: ['Hai xe máy va chạm, đã giải phóng hiện trường'],
  'public_order.tieng_on': ['Hát loa kéo quá giờ, đã nhắc nhở'],
  'public_order.lan_chiem': ['Bày hàng dưới lòng đường, đã yêu cầu thu dọn'],
  public_order: ['Nhóm thanh niên tụ tập gây ồn, đã giải tán'],
  'dispute.dat_dai': ['Hai hộ tranh chấp ranh giới đất, đề nghị hòa giải'],
  dispute: ['Mâu thuẫn kéo dài, tổ hòa giải đã gặp hai bên'],
  rescue: ['Người dân báo tin, lực lượng tại chỗ đã ứng cứu'],
  other: ['Người dân phản ánh, đã ghi nhận'],
}

/** One sentence, marked as sample data. */
export const summaryOf = (random: Random, typeId: string): string =>
  `${random.pick(SUMMARIES[typeId] ?? SUMMARIES[groupIn(typeId)] ?? ['Đã ghi nhận'])} (dữ liệu mẫu).`

const groupIn = (typeId: string) => typeId.split('.', 1)[0] ?? typeId
