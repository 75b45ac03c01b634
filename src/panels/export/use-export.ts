// Takes the rows of a layer out of the database and into a file, with progress, until somebody cancels.
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/charts/save-file'
import { supabase } from '@/data/client'
import { readExport } from '@/data/exports'
import { serverNow } from '@/data/server-clock'
import { fullNameOf } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { exportLayer, type Named } from '@/domain/export/export-layer'
import { exportRegister } from '@/domain/export/export-register'
import type { ExportFormat, ExportRow } from '@/domain/export/export-row'
import { exportFileName } from '@/domain/export/file-name'
import { inZone } from '@/domain/export/vn2000-fields'
import { isRegisterId } from '@/domain/registers/all-registers'
import type { Vn2000Zone } from '@/domain/vn2000-zones'
import { useLanguage } from '@/ui/use-language'
import type { Exported, ExportSource } from './export-source'
import { fileOf } from './file-of'
import { workbookOf } from './workbook-of'

interface Saved {
  readonly file: string
  readonly rows: number
  /** Rows that the format has no room for. */
  readonly leftOut: number
  /** Rows that were asked for and did not come. */
  readonly missing: number
}

export interface Choice {
  readonly source: ExportSource
  readonly format: ExportFormat
  /** Null for degrees on WGS 84. */
  readonly zone: Vn2000Zone | null
}

export function useExport(exported: Exported) {
  const { area, areasById, types, filter } = exported
  const { t } = useTranslation()
  const language = useLanguage()
  const [done, setDone] = useState(0)
  const running = useRef<AbortController | null>(null)

  const saving = useMutation({
    mutationFn: async ({ source, format, zone }: Choice): Promise<Saved> => {
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      const { layer, label } = source
      const keys = source.keys()
      let count = 0
      setDone(0)
      async function* counted(rows: AsyncIterable<readonly ExportRow[]>) {
        for await (const some of rows) {
          count += some.length
          setDone(count)
          yield some
        }
        signal.throwIfAborted()
      }
      const wanted = { layer, areaId: area.id, format, filter, keys, mark: t('export.hidden') }
      const rows = readExport(supabase(), wanted, signal)
      const named: Named = {
        types: [...types.values()],
        ...{ language, t },
        areaName: (id) => {
          const found = areasById.get(id)
          return found ? fullNameOf(found) : ''
        },
      }
      const columns = isRegisterId(layer) ? exportRegister(layer, named) : exportLayer(layer, named)
      const made = await fileOf(
        format,
        {
          layer: zone === null ? columns : { ...columns, fields: inZone(columns.fields, zone, t) },
          language,
          workbook: workbookOf(exported, { source, zone, count: keys.length, language, t }),
        },
        counted(rows),
      )
      signal.throwIfAborted()
      const day = civilDateOf(serverNow())
      const file = exportFileName(t(label as never), area, day, made.ending)
      saveFile(made.content, file)
      return { file, rows: made.rows, leftOut: made.leftOut, missing: keys.length - count }
    },
  })
  const isCancelled = saving.isError && running.current?.signal.aborted === true
  return {
    isRunning: saving.isPending,
    done,
    saved: saving.data ?? null,
    isCancelled,
    error: isCancelled ? null : saving.error,
    start: (choice: Choice) => saving.mutate(choice),
    cancel: () => running.current?.abort(),
    forget: saving.reset,
  }
}
