// What tells a person's name from that of a street or a place in a Vietnamese sentence.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const phrases = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/)

/** Surnames that are hardly ever anything else: one more capital makes a name. */
export const CLEAR_SURNAMES = words(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh trịnh trương đào phùng tạ quách chu vi tống
  nghiêm khổng lại mạc lưu giàng thào sùng niê ksor rmah kpă siu`)

/** Surnames that also begin names of places: two more capitals make a name. */
export const DOUBTFUL_SURNAMES = words(`
  hồ hà cao lý mai la ma kim thạch sơn châu lương từ lục nông đoàn lâm bạch thái ninh lò lầu cầm lù tô danh đàm tăng tôn thân
  doãn hứa triệu vương mã khúc bế chảo tẩn hầu má tráng hạng quàng tòng cà lường điêu lộc giáp nhâm đậu ngân thi y`)

/** Surnames that are common words: only with a middle name. */
export const RARE_SURNAMES = words(
  'an đồng quan văn bàn cứ ly mùa hờ hòa hoà đèo ông viên phương trà đới phó vàng a',
)

/** As people type them where no accents are at hand; only with two more words. */
export const PLAIN_SURNAMES = words('nguyen tran pham huynh hoang phan dang bui ngo trinh le vu vo')

export const MIDDLE_NAMES = words('văn thị van thi')

/** What people are called by; a single capital after it is a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  phrases(`
  ông, bà, anh, chị, cụ, cô, chú, bác, cậu, mợ, dì, thím, em, cháu, bé, thầy, tên, ong, chau
  đồng chí, đ/c, cô giáo, thầy giáo, bác sĩ, nạn nhân, đối tượng, nghi phạm, bị can, tên là, họ tên, họ và tên
  thiếu úy, trung úy, thượng úy, đại úy, thiếu tá, trung tá, thượng tá, đại tá, trung sĩ, thượng sĩ, hạ sĩ`),
)

/** Not people, though they follow what people are called by: `anh em Công an`, `tên Facebook`. */
export const INSTITUTIONS: readonly string[] = phrases(`
  công an, công ty, công đoàn, ủy ban, uỷ ban, hội đồng, hội phụ, hội nông, hội cựu, hội người, hội chữ, chi bộ, chi hội, chi đoàn
  đoàn thanh, trung tâm, cảnh sát, mặt trận, bí thư, chủ tịch, phó chủ, trưởng thôn, trưởng ban, trưởng ấp, trưởng công, tổ trưởng
  tổ bảo, tổ dân, tổ liên, tổ tự, đội dân, đội cảnh, ban chỉ, ban công, ban quản, ban điều, ban chủ, khu dân, khu phố, dân quân
  dân phòng, quân sự, trạm y, trường tiểu, trường mầm, trường trung, trường đại, trường cao, nhà văn, quỹ tín, ngân hàng, hợp tác
  facebook, zalo, tiktok, telegram, messenger, youtube, viber, grab, honda, yamaha, việt nam, trung quốc, campuchia, hàn quốc, lào`)

/** A name after one of these is that of a street, a building, a business. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  đường, đ, phố, ngõ, ngách, hẻm, kiệt, đại lộ, quốc lộ, tỉnh lộ, huyện lộ, hương lộ, ql, tl, đt, dt, duong, pho, ngo, hem
  ngã ba, ngã tư, ngã năm, ngã sáu, nga ba, nga tu, vòng xoay, vòng xuyến, bùng binh, nút giao, giao lộ, đoạn
  chợ, cầu, cống, bến, ga, bãi, dốc, đèo, núi, hang, hồ, sông, suối, kênh, rạch, mương, đảo, vịnh, đập, cho, cau
  trường, thpt, thcs, th, ptth, tiểu học, mầm non, mẫu giáo, đại học, cao đẳng, truong
  chùa, đình, đền, miếu, nhà thờ, giáo xứ, giáo họ, thánh thất, lăng, nghĩa trang, tượng đài, quảng trường, công viên, sân vận động
  bệnh viện, phòng khám, trạm, cổng, nhà máy, xí nghiệp, kho, chung cư, tòa nhà, toà nhà, khu đô thị, kđt, kdc, khu công nghiệp, kcn
  công ty, tnhh, cổ phần, doanh nghiệp, dntn, hợp tác xã, htx, cửa hàng, nhà hàng, khách sạn, nhà nghỉ, siêu thị, quán, tiệm, hiệu
  hiệu thuốc, nhà thuốc, tạp hóa, tạp hoá, đại lý, karaoke, bia, cà phê, cafe, gara, xưởng, nhà xe, bida, internet, nhà trọ, dãy trọ
  khu trọ, xóm trọ`),
)

/** Administrative units; after a role they do not count: `trưởng thôn Nguyễn Văn Bình`. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  thôn, ấp, xóm, bản, làng, buôn, phum, sóc, khóm, khu phố, khu, kp, tổ dân phố, tdp, tổ, cụm, khu dân cư
  xã, phường, đặc khu, thị trấn, thị xã, quận, huyện, thành phố, tỉnh, tp, tx, tt, p, q, h, x, thon, ap, xa, phuong`),
)
export const ROLE_WORDS = words('trưởng phó an thư tịch viên chủ truong pho')

/** A number after one of these is a time, not the number of a house. */
export const TIME_WORDS = words('ngày tháng năm lúc hồi khoảng sn giờ sinh ngay thang nam luc')

/** Places that begin like a name. */
export const KNOWN_PLACES: readonly string[] = phrases(`
  Hà Nội, Hà Tĩnh, Hà Giang, Hà Nam, Hà Đông, Hà Tiên, Cao Bằng, Cao Lãnh, Lâm Đồng, Thái Bình, Thái Nguyên, Thái Lan, Ninh Bình
  Ninh Thuận, Sơn La, Sơn Tây, An Giang, Đồng Nai, Đồng Tháp, La Gi, Châu Đốc, Châu Thành, Lý Sơn, Lương Sơn, Lương Tài, Kim Sơn
  Thạch Thất, Thạch Hà, Từ Sơn, Từ Liêm, Lục Nam, Lục Ngạn, Nông Cống, Hoàng Sa, Hoàng Mai, Hoàng Liên Sơn, Phan Thiết, Phan Rang
  Phan Rí, Vũ Thư, Vũ Quang, Võ Nhai, Trần Đề, Trần Yên, Lê Chân, Dương Kinh, Dương Đông, Chu Lai, Chu Prông, Đào Xá, Bùi Chu
  Bà Rịa, Bà Nà, Bà Đen, Bà Điểm, Bà Chiểu, Bà Hom, Cô Tô, Ông Lãnh, Anh Sơn, Hồ Gươm, Hồ Tây, Hồ Chí Minh, Đoàn Thanh Niên
  Hoàng Thành, Hoàng Hoa, Mạc Thái`)

/** Persons of history and letters after whom streets, schools and communes are named. */
export const STREET_PERSONS: readonly string[] = phrases(`
  Nguyễn Trãi, Nguyễn Huệ, Nguyễn Du, Nguyễn Khuyến, Nguyễn Công Trứ, Nguyễn Bỉnh Khiêm, Nguyễn Đình Chiểu, Nguyễn Thái Học
  Nguyễn Chí Thanh, Nguyễn Lương Bằng, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Thị Minh Khai, Nguyễn Thị Định
  Nguyễn Hữu Thọ, Nguyễn Hữu Cảnh, Nguyễn Tri Phương, Nguyễn Trung Trực, Nguyễn Xiển, Nguyễn Tuân, Nguyễn Khang, Nguyễn Phong Sắc
  Nguyễn An Ninh, Nguyễn Tất Thành, Nguyễn Ái Quốc, Nguyễn Đức Cảnh, Nguyễn Viết Xuân, Nguyễn Sinh Sắc, Nguyễn Cư Trinh
  Nguyễn Thượng Hiền, Nguyễn Siêu, Nguyễn Cao, Nguyễn Đăng Đạo, Nguyễn Gia Thiều, Nguyễn Oanh, Nguyễn Kiệm, Nguyễn Xí
  Trần Phú, Trần Hưng Đạo, Trần Quang Khải, Trần Nhật Duật, Trần Khánh Dư, Trần Quốc Toản, Trần Quốc Tuấn, Trần Nhân Tông
  Trần Thái Tông, Trần Duy Hưng, Trần Cao Vân, Trần Bình Trọng, Trần Khát Chân, Trần Não, Trần Văn Ơn, Trần Xuân Soạn, Trần Tế Xương
  Lê Lợi, Lê Lai, Lê Duẩn, Lê Hồng Phong, Lê Thánh Tông, Lê Thánh Tôn, Lê Đại Hành, Lê Quý Đôn, Lê Văn Lương, Lê Văn Sỹ, Lê Văn Tám
  Lê Trọng Tấn, Lê Văn Việt, Lê Thị Riêng, Lê Thị Hồng Gấm, Lê Hoàn, Lê Ngọc Hân, Lê Lợi, Lê Quang Định, Lê Đức Thọ, Lê Chân
  Phạm Ngũ Lão, Phạm Hùng, Phạm Văn Đồng, Phạm Ngọc Thạch, Phạm Hồng Thái, Phạm Văn Chiêu, Phạm Thế Hiển, Phạm Viết Chánh
  Phan Chu Trinh, Phan Châu Trinh, Phan Bội Châu, Phan Đình Phùng, Phan Đình Giót, Phan Đăng Lưu, Phan Huy Chú, Phan Xích Long
  Hoàng Hoa Thám, Hoàng Văn Thụ, Hoàng Quốc Việt, Hoàng Diệu, Hoàng Cầu, Hoàng Minh Thảo, Huỳnh Thúc Kháng, Huỳnh Tấn Phát
  Võ Nguyên Giáp, Võ Văn Kiệt, Võ Thị Sáu, Võ Văn Tần, Võ Chí Công, Vũ Trọng Phụng, Vũ Phạm Hàm, Đặng Thai Mai, Đặng Thùy Trâm
  Đặng Văn Ngữ, Đặng Dung, Bùi Thị Xuân, Bùi Viện, Bùi Xuân Phái, Đỗ Xuân Hợp, Đỗ Nhuận, Ngô Quyền, Ngô Gia Tự, Ngô Thì Nhậm
  Ngô Sĩ Liên, Dương Đình Nghệ, Dương Minh Châu, Đinh Tiên Hoàng, Đinh Công Tráng, Đinh Bộ Lĩnh, Trịnh Hoài Đức, Trịnh Công Sơn
  Trương Định, Trương Công Định, Trương Hán Siêu, Đào Tấn, Đào Duy Từ, Đào Duy Anh, Phùng Hưng, Phùng Khắc Khoan, Tạ Quang Bửu
  Tạ Hiện, Chu Văn An, Tống Duy Tân, Mạc Đĩnh Chi, Mạc Đăng Dung, Lý Thường Kiệt, Lý Thái Tổ, Lý Tự Trọng, Lý Nam Đế, Lý Quốc Sư
  Hồ Tùng Mậu, Hồ Xuân Hương, Hồ Đắc Di, Hồ Chí Minh, Hà Huy Tập, Hà Huy Giáp, Cao Bá Quát, Cao Thắng, Mai Hắc Đế, Mai Thúc Loan
  Lương Thế Vinh, Lương Văn Can, Lương Ngọc Quyến, Đoàn Thị Điểm, Triệu Việt Vương, Triệu Quang Phục, Tô Hiến Thành, Tô Hiệu
  Tô Ngọc Vân, Tôn Đức Thắng, Tôn Thất Thuyết, Tôn Thất Tùng, Thái Phiên, Thái Thịnh, An Dương Vương, Bạch Đằng, Hai Bà Trưng
  Bà Triệu, Bà Huyện Thanh Quan, Ông Ích Khiêm, Kim Đồng, Kim Mã, Kim Giang, Văn Cao, Tăng Bạt Hổ, Bế Văn Đàn, La Văn Cầu, Ông Ích Đường
  Kim Ngưu, Lâm Văn Bền, Lâm Hoành, Vương Thừa Vũ, Cầm Bá Thước, Bác Hồ`)
