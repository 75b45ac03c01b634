// The next code follows the way a commune already writes its codes.
import { expect, it } from 'vitest'
import { proposeCode } from './feature-code'

it.each([
  [[], 'CAM-0001'],
  [['CAM-0041', 'CAM-0007'], 'CAM-0042'],
  [['CAM-23268-001', 'CAM-23268-040', 'cổng chợ'], 'CAM-23268-041'],
  [['A1', 'CAM-0009', 'CAM-0010', 'B7'], 'CAM-0011'],
  [['CAM-0999', 'CAM-1000'], 'CAM-1001'],
  [['12'], '13'],
  [['<b>1</b>', 'không số'], 'CAM-0001'],
  [['CAM-99999999999999999999'], 'CAM-0001'],
])('%j -> %s', (codes, proposed) => expect(proposeCode('CAM', codes)).toBe(proposed))
