// Sentences as officers write them: those about a person are noticed, those about a matter are left in peace.
import { describe, expect, it } from 'vitest'
import { findPersonal } from './personal-words'

const found = (text: string, places?: readonly string[]) =>
  findPersonal(text, places).map(({ kind, text: part }) => `${kind}: ${part}`)

describe('a name', () => {
  it.each([
    ['Anh Nguyễn Văn Hùng bị va chạm xe máy trước cổng chợ.', 'Nguyễn Văn Hùng'],
    ['Ông Trần Quốc Bảo trình báo mất xe đạp điện.', 'Trần Quốc Bảo'],
    ['bà Lan báo mất trộm gà', 'Lan'],
    ['Khoảng 20h anh Tuấn cùng hàng xóm cãi nhau to tiếng', 'Tuấn'],
    ['Cháu Minh đi lạc, đã tìm thấy ở bến xe', 'Minh'],
    ['Hộ Phạm Thị Mai để xe lấn chiếm vỉa hè', 'Phạm Thị Mai'],
    ['Mâu thuẫn đất đai giữa hộ ông Lê Văn Tư và hàng xóm', 'Lê Văn Tư'],
    ['Đối tượng Hoàng Đức Anh gây rối tại quán karaoke', 'Hoàng Đức Anh'],
    ['Nạn nhân là Võ Thị Bé Ba, trú tại ấp 3', 'Võ Thị Bé Ba'],
    ['Trưởng thôn Nguyễn Văn Bình báo cháy rơm', 'Nguyễn Văn Bình'],
    ['Trưởng Công an xã Lê Minh Hoàng đến hiện trường', 'Lê Minh Hoàng'],
    ['Chủ nhà trọ bà Hồng để khách không khai báo tạm trú', 'Hồng'],
    ['Đ/c Dũng đã lập biên bản', 'Dũng'],
    ['Họ tên: Đặng Quang Khải', 'Đặng Quang Khải'],
    ['nguyễn văn hùng đánh bạc', 'nguyễn văn hùng'],
    ['va cham giua anh Nam va mot nguoi di bo', 'Nam'],
    ['Nguyen Van Hung dieu khien xe may', 'Nguyen Van Hung'],
    ['ÔNG TRẦN VĂN BÌNH BỊ NGÃ XE', 'TRẦN VĂN BÌNH'],
    ['Giàng A Páo xích mích với hàng xóm', 'Giàng A Páo'],
    ["Chị H'Hen Niê báo mất bò", "H'Hen Niê"],
    ['Vàng Thị Mỷ bị lừa qua mạng', 'Vàng Thị Mỷ'],
    ['Chị Hồ Ngọc Hà bị giật túi', 'Hồ Ngọc Hà'],
    ['Lái xe Đỗ Thành chở quá tải', 'Đỗ Thành'],
    ['Ngày 15 Nguyễn Hữu Lộc lại gây rối', 'Nguyễn Hữu Lộc'],
    ['Trên đường Nguyễn Trãi, ông Lê Lợi bị ngã xe', 'Lê Lợi'],
    ['Trần Phú Quốc vay nợ không trả', 'Trần Phú Quốc'],
    ['Phát hiện em Trường bỏ học', 'Trường'],
    ['Nguyễn Thanh Tùng (SN 1988) điều khiển ô tô tông vào cột điện', 'Nguyễn Thanh Tùng'],
    ['Theo trình báo của chị Thảo, khoảng 3 triệu đồng bị mất', 'Thảo'],
    ['Gia đình ông Sáu Lèo phản ánh nhà bên đổ rác', 'Sáu Lèo'],
    ['Bắt quả tang Vũ Đình Khánh cùng đồng bọn đánh bạc', 'Vũ Đình Khánh'],
    ['Ông Y Wân Niê báo mất xe công nông', 'Y Wân Niê'],
    ['Tên Long cầm đầu nhóm', 'Long'],
    ['đối tượng Tuấn Anh bỏ trốn', 'Tuấn Anh'],
    ['anh Lý A Sinh bị rắn cắn', 'Lý A Sinh'],
    ['Nguyễn Hoàng bị bắt', 'Nguyễn Hoàng'],
    ['Đỗ Thị Tuyết Nhung nộp đơn', 'Đỗ Thị Tuyết Nhung'],
  ])('%s', (sentence, name) => expect(found(sentence)).toEqual([`name: ${name}`]))

  it('is found as often as it stands', () =>
    expect(found('1. Nguyễn Văn Hùng\n2. Trần Thị Mai, anh Sơn và chị Hà')).toEqual([
      'name: Nguyễn Văn Hùng',
      'name: Trần Thị Mai',
      'name: Sơn',
      'name: Hà',
    ]))

  it('is found though its accents were typed apart, and says where', () => {
    const text = 'Báo cháy: ông Nguyễn Văn Bình'.normalize('NFD')
    const [find] = findPersonal(text)
    expect(find?.text).toBe('Nguyễn Văn Bình')
    expect(text.normalize('NFC').slice(find?.start, find?.end)).toBe('Nguyễn Văn Bình')
  })
})

describe('no name', () => {
  it.each([
    'Công an xã phối hợp dân phòng dập tắt đám cháy lúc 21h30.',
    'Va chạm giữa hai xe máy trên đường Nguyễn Trãi, không ai bị thương.',
    'Mất trộm xe máy trước số 12 phố Trần Phú.',
    'Cháy thùng rác ở ngõ 15 Lê Duẩn.',
    'Ùn tắc ngã tư Nguyễn Văn Linh - Lê Văn Khạ giờ tan tầm.',
    'Ùn tắc ngã tư Nguyễn Xuân Nguyên và Lê Văn Khạ',
    'Học sinh Trường THPT Nguyễn Đình Chiểu đánh nhau ngoài cổng trường.',
    'Trường Tiểu học Võ Thị Sáu báo mất máy tính.',
    'Lấn chiếm lòng đường Phạm Văn Đồng để bán hàng.',
    'Thôn Đông có nhóm thanh niên nẹt pô.',
    'Xã Lê Lợi tổ chức diễn tập chữa cháy.',
    'Chủ tịch Hồ Chí Minh',
    'UBND xã đã hòa giải thành hai hộ tranh chấp lối đi.',
    'Hội Phụ nữ và Đoàn Thanh niên tuyên truyền phòng cháy.',
    'Anh em Công an viên tuần tra đêm.',
    'Các em Trường Tiểu học tan học muộn.',
    'Cãi nhau to tiếng tại chợ Bà Chiểu.',
    'Đuối nước ở hồ Tây, đã cứu được.',
    'Tai nạn trên Quốc lộ 1A đoạn qua cầu Bến Thủy.',
    'Xe tải từ Hà Nội đi Hải Phòng làm rơi vãi đất.',
    'Cháy tại công ty Nguyễn Kim, thiệt hại 50 triệu đồng.',
    'Gây rối ở quán Bà Tư lúc nửa đêm.',
    'Đánh bạc tại nhà hàng Hoàng Long.',
    'Phát hiện nhóm người đánh bạc ở bãi Hoàng Sa.',
    'Ông A và bà B tranh chấp ranh giới đất.',
    'Anh Nguyễn Văn A bị mất điện thoại.',
    'N.V.A có biểu hiện ngáo đá.',
    'Đỗ xe trái phép trước cổng Ủy ban.',
    'Lý do: chập điện. Mai kiểm tra lại.',
    'Tổ dân phố số 5 đề nghị lắp camera.',
    'CHÁY NHÀ TRỌ TẠI ĐƯỜNG NGUYỄN TRÃI',
    'ĐỖ XE TRÁI PHÉP TRÊN VỈA HÈ',
    'Lừa đảo qua tài khoản tên Facebook lạ.',
    'Người dân khu phố Trần Hưng Đạo phản ánh tiếng ồn.',
    'Tai nạn tại 25 Hai Bà Trưng, xe cứu thương đã đến.',
    'Rơi cáp viễn thông trên Nguyễn Huệ.',
    'Mất trộm chó ở xóm Chùa, bản Lò, ấp Bà Đen.',
    'Xe khách TP. Hồ Chí Minh đi Đà Lạt bị hỏng phanh.',
    'Trẻ em Mông bỏ học về Tết.',
    'Bình chữa cháy ở hẻm 30/4 Nguyễn Thông hết hạn.',
    'Phường Hoàng Văn Thụ cấm đường.',
    'Duong Nguyen Van Linh un tac',
    'va chạm xe ở đường nguyễn văn khạ',
    'Ba thanh niên đi xe máy lạng lách.',
    'Cô giáo và phụ huynh cãi nhau trước cổng Trường Mầm non Hoa Sen.',
    'Lúc 19h ngày 20/11, quần chúng phát hiện nhóm thanh niên tụ tập đua xe trên cầu Vĩnh Tuy',
    'Tiếp nhận tin báo của người dân về việc đốt rơm rạ gây khói mù tại cánh đồng thôn Hạ',
    'Hai hộ liền kề ở tổ 4 xô xát do tranh chấp rãnh thoát nước, Công an phường đã lập biên bản',
    'Chập điện tại ki ốt số 7 chợ Đồng Xuân, lực lượng PCCC cơ sở dập tắt sau 10 phút',
    'Xe đầu kéo va quệt dải phân cách cao tốc Hà Nội - Lào Cai',
    'Kẻ gian đột nhập cửa hàng Thế Giới Di Động lấy 5 điện thoại Samsung',
    'Cháy nhà dân cạnh đình làng Đình Bảng, không thiệt hại về người',
    'Tắc đường kéo dài tại nút giao Pháp Vân - Cầu Giẽ',
    'Người dân phản ánh quán karaoke Hoàng Gia hoạt động quá giờ',
    'Trộm cắp xe Honda Wave màu xanh tại bãi gửi xe Bệnh viện Bạch Mai',
    'Đất đá sạt lở xuống đường Hồ Chí Minh',
    'Cụ bà 80 tuổi đi lạc đã được đưa về nhà',
    'Phát hiện bom mìn còn sót ở ruộng khu Đồng Lớn',
    'Lừa đảo chiếm đoạt tài sản qua Telegram với thủ đoạn giả danh Công an',
    'Mất trộm 03 con bò tại bản Nà Hang',
    'Va chạm giao thông giữa xe tải và xe buýt tuyến 32 trước cổng Đại học Quốc gia',
    'Cây đổ chắn ngang đường Lý Thường Kiệt do bão số 3',
    'Dân quân thường trực phối hợp tuần tra dịp Tết Nguyên đán',
    'Trẻ em tắm sông Đuống bị đuối nước, đã tử vong',
    'Bạo lực gia đình tại khu tập thể Nguyễn Công Trứ',
    'Phát hiện xác động vật dưới kênh Nhiêu Lộc',
    'Ông chủ quán phở bị hành hung',
    'Nhóm học sinh lớp 9A Trường THCS Lê Quý Đôn đánh nhau',
    'Cháy cỏ dưới chân núi Bà Đen',
    'Thanh niên say rượu gây rối tại ga Nam Định',
    'Đêm 14 rạng sáng 15 có tiếng súng săn ở rừng phòng hộ Sóc Sơn',
    'Xe ba gác chở tôn cồng kềnh trên đường Trường Chinh',
    'Vụ việc đã bàn giao Công an tỉnh Bắc Ninh',
    'Hội Cựu chiến binh và Mặt trận Tổ quốc tham gia hòa giải',
    'Rò rỉ khí gas tại chung cư Linh Đàm tòa HH4',
    'Người phụ nữ bị cướp giật túi xách trước cửa Vietcombank',
    'Học viên cai nghiện bỏ trốn',
    'Trên địa bàn thôn Vũ Đại có tụ điểm đánh bạc',
    'Đặt biển cảnh báo ở ngã ba Ao Sen',
    'Bà con thôn Lương Xá kiến nghị đặt thêm bình chữa cháy',
    'Đoàn kiểm tra liên ngành xử phạt cơ sở Hương Lan',
    'Chị em Hội Phụ nữ Phường nhắc nhở vệ sinh',
    'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
    'Đèn tín hiệu ngã tư Lê Hồng Phong hỏng',
    'Đường dây nóng 0800 1234',
  ])('%s', (sentence) => expect(found(sentence)).toEqual([]))

  it('in that of a hamlet or commune, as long as it is not a person who is called so', () => {
    const places = ['Lê Văn Khương', 'Nguyễn Phúc']
    expect(found('Mất điện toàn bộ Lê Văn Khương tối qua', places)).toEqual([])
    expect(found('Cháy rừng ở Nguyễn Phúc', places)).toEqual([])
    expect(found('Cháy rừng ở Nguyễn Phúc')).toEqual(['name: Nguyễn Phúc'])
    expect(found('ông Nguyễn Phúc báo cháy', places)).toEqual(['name: Nguyễn Phúc'])
  })
})

describe('a number of somebody', () => {
  it.each([
    ['Liên hệ 0912345678', 'phone: 0912345678'],
    ['Gọi 0912 345 678 để hỏi', 'phone: 0912 345 678'],
    ['SĐT: 0912.345.678.', 'phone: 0912.345.678'],
    ['sđt 091-234-5678', 'phone: 091-234-5678'],
    ['đt 09 12 34 56 78', 'phone: 09 12 34 56 78'],
    ['Zalo +84 912 345 678', 'phone: +84 912 345 678'],
    ['Zalo +84912345678', 'phone: +84912345678'],
    ['số 84 912 345 678', 'phone: 84 912 345 678'],
    ['máy bàn 024 3825 1234', 'phone: 024 3825 1234'],
    ['máy bàn (024) 3825 1234', 'phone: (024) 3825 1234'],
    ['báo 114 0387654321', 'phone: 0387654321'],
    ['số cũ 01234567890', 'phone: 01234567890'],
    ['CCCD 001090012345', 'identity: 001090012345'],
    ['căn cước số 001 090 012 345', 'identity: 001 090 012 345'],
    ['0010 9001 2345 là số của lái xe', 'identity: 0010 9001 2345'],
    ['CMND: 123456789', 'identity: 123456789'],
    ['cmnd 123 456 789', 'identity: 123 456 789'],
    ['giấy tờ 250123456 bị rơi', 'identity: 250123456'],
    ['Xe 29A-123.45 đỗ chắn lối', 'plate: 29A-123.45'],
    ['xe 30K 123.45', 'plate: 30K 123.45'],
    ['xe 51F-97022 bỏ chạy', 'plate: 51F-97022'],
    ['BKS 29A12345', 'plate: 29A12345'],
    ['biển 29C-1234', 'plate: 29C-1234'],
    ['59-X1 123.45', 'plate: 59-X1 123.45'],
    ['xe máy 59X1-123.45', 'plate: 59X1-123.45'],
    ['29-B1 12345', 'plate: 29-B1 12345'],
    ['xe điện 29-MĐ1 123.45', 'plate: 29-MĐ1 123.45'],
    ['xe 29LD-012.34', 'plate: 29LD-012.34'],
    ['xe 29a-123.45', 'plate: 29a-123.45'],
    ['xe 29b1-123.45', 'plate: 29b1-123.45'],
    ['Biển kiểm soát 99H1 - 234.56', 'plate: 99H1 - 234.56'],
    ['biển số 15B1.234.56', 'plate: 15B1.234.56'],
  ])('%s', (sentence, find) => expect(found(sentence)).toEqual([find]))

  it.each([
    'Thiệt hại 150.000.000 đồng',
    'Thiệt hại khoảng 1.500.000.000 đồng',
    'Bị lừa 150000000 đồng',
    'Bị lừa 123456789 đ qua mạng',
    'Lúc 20h30 ngày 05/11/2026',
    'Từ 05-11-2026 20:30 đến 06-11-2026',
    'từ 05.11.2026 đến 07.11.2026',
    'Tọa độ 21.168912, 106.121345',
    'X 2328686,18 Y 580867,39',
    'Gọi 113, 114, 115 hoặc 1900 1234, 1800 6132',
    'Số 12A ngõ 345 đường Láng',
    'Nhà 15B 2023 chưa có số',
    'QL1A km 1234, tỉnh lộ 293',
    'Kế hoạch 16/KH-UBND ngày 01/02/2026',
    'Thông tư 124/2021/TT-BCA',
    'Công văn 1019/C07-P1 ngày 17/4/2023',
    'Mã CAM-07210-041 không có hình',
    '3.013/3.013 hộ đã ký cam kết',
    '20h1500 người xem, 12 xe 2023',
  ])('none: %s', (sentence) => expect(found(sentence)).toEqual([]))

  it('beside a name', () =>
    expect(
      found('Anh Trần Văn Nam (SN 1990, CCCD 001090012345, ĐT 0912.345.678) lái xe 29A-123.45'),
    ).toEqual([
      'name: Trần Văn Nam',
      'identity: 001090012345',
      'phone: 0912.345.678',
      'plate: 29A-123.45',
    ]))
})

it('holds nothing when it is empty', () => {
  expect(findPersonal('')).toEqual([])
  expect(findPersonal('   \n ')).toEqual([])
})
