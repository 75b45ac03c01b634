// What was asked of `npm run import`.
import { parseArgs } from 'node:util'
import { TEXT_ENCODINGS, type TextEncoding } from '@/domain/import/files/file-contents'
import { IMPORT_LAYERS, type ImportLayerId } from '@/domain/import/layers'
import { StartError } from '../start-error'

export interface ImportArguments {
  readonly file: string
  readonly layer: ImportLayerId
  /** Name of the sheet or layer, where the file has several. */
  readonly table: string | null
  /** Null: as the file says. */
  readonly epsg: number | null
  /** Null: found by content. */
  readonly encoding: TextEncoding | null
  /** Code of the area that the rows belong to, `VN` for provinces. */
  readonly areaCode: string
  /** Date of the code's list, where a code was used twice. */
  readonly edition: string | null
  readonly dryRun: boolean
  /** False takes positions anywhere. */
  readonly checkPosition: boolean
  /** Texts by column, for what the file lacks. */
  readonly defaults: Readonly<Record<string, string>>
  /** E-mail of the account that imports. */
  readonly user: string | null
}

export interface UndoArguments {
  /** Id of the import that is to be taken back. */
  readonly undo: string
  readonly dryRun: boolean
  /** Leaves what somebody changed since, instead of undoing nothing. */
  readonly keepChanged: boolean
  readonly user: string | null
}

const USAGE = [
  'npm run import -- FILE --layer areas|cameras|fire_points|incidents --area CODE[@EDITION] [--dry-run] [--table NAME] [--epsg CODE] [--encoding NAME] [--no-position-check] [--set COLUMN=VALUE] [--user EMAIL]',
  'npm run import -- --undo IMPORT-ID [--dry-run] [--keep-changed] [--user EMAIL]',
].join('\n  ')

const wrong = (vi: string, en: string) =>
  new StartError('bad_arguments', `${vi}\n  ${USAGE}`, `${en}\n  ${USAGE}`)

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Null where a file is to be imported. @throws StartError */
export function readUndo(args: readonly string[]): UndoArguments | null {
  const { values, positionals } = parse(args)
  if (values.undo === undefined) return null
  if (positionals.length > 0 || !UUID.test(values.undo))
    throw wrong(
      '--undo cần mã của một lần nhập, không kèm tệp.',
      '--undo wants the id of an import, and no file.',
    )
  return {
    undo: values.undo,
    dryRun: values['dry-run'],
    keepChanged: values['keep-changed'],
    user: values.user ?? null,
  }
}

/** @throws StartError */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw wrong('Cần tên của một tệp.', 'Name one file.')
  const layer = IMPORT_LAYERS.find((known) => known === values.layer)
  if (layer === undefined)
    throw wrong(
      `--layer phải là ${IMPORT_LAYERS.join(', ')}.`,
      `--layer must be ${IMPORT_LAYERS.join(', ')}.`,
    )
  const [areaCode = '', edition = null] = (values.area ?? '').split('@')
  if (areaCode === '')
    throw wrong(
      '--area là mã của địa bàn nhận dữ liệu; nhập tỉnh thì dùng VN.',
      '--area is the code of the area that receives the data; VN for provinces.',
    )
  return {
    file,
    table: values.table ?? null,
    epsg: readEpsg(values.epsg),
    encoding: readEncoding(values.encoding),
    layer,
    areaCode,
    edition,
    dryRun: values['dry-run'],
    checkPosition: !values['no-position-check'],
    defaults: Object.fromEntries(values.set.map(readDefault)),
    user: values.user ?? null,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        layer: { type: 'string' },
        table: { type: 'string' },
        epsg: { type: 'string' },
        encoding: { type: 'string' },
        area: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'no-position-check': { type: 'boolean', default: false },
        undo: { type: 'string' },
        'keep-changed': { type: 'boolean', default: false },
        set: { type: 'string', multiple: true, default: [] },
        user: { type: 'string' },
      },
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw wrong(`Không hiểu lệnh: ${message}`, message)
  }
}

function readDefault(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  throw wrong(
    '--set cần dạng CỘT=GIÁ TRỊ, ví dụ status=working.',
    '--set wants COLUMN=VALUE, for example status=working.',
  )
}

function readEpsg(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d{4,6}$/.test(text)) return Number(text)
  throw wrong('--epsg phải là mã EPSG, ví dụ 9209.', '--epsg must be an EPSG code such as 9209.')
}

function readEncoding(text: string | undefined): TextEncoding | null {
  if (text === undefined) return null
  const known = TEXT_ENCODINGS.find((encoding) => encoding === text.toLowerCase())
  if (known !== undefined) return known
  const all = TEXT_ENCODINGS.join(', ')
  throw wrong(`--encoding phải là ${all}.`, `--encoding must be ${all}.`)
}
