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
import { exportLayer } from '@/domain/export/export-layer'
import type { ExportFormat, ExportRow } from '@/domain/export/export-row'
import { exportFileName } from '@/domain/export/file-name'
import { useLanguage } from '@/ui/use-language'
import type { Exported, ExportSource } from './export-source'
import { fileOf } from './file-of'

interface Saved {
  readonly file: string
  readonly rows: number
  /** Rows that were asked for and did not come. */
  readonly missing: number
}

export function useExport({ area, areasById, types, filter }: Exported) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [done, setDone] = useState(0)
  const running = useRef<AbortController | null>(null)

  const saving = useMutation({
    mutationFn: async ({ source, format }: { source: ExportSource; format: ExportFormat }) => {
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
      const rows = readExport(supabase(), { layer, areaId: area.id, format, filter, keys }, signal)
      const named = exportLayer(layer, {
        types: [...types.values()],
        ...{ language, t },
        areaName: (id) => {
          const found = areasById.get(id)
          return found ? fullNameOf(found) : ''
        },
      })
      const { content, ending } = await fileOf(format, named, language, counted(rows))
      const file = exportFileName(t(label as never), area, civilDateOf(serverNow()), ending)
      saveFile(content, file)
      return { file, rows: count, missing: keys.length - count } satisfies Saved
    },
  })
  const isCancelled = saving.isError && running.current?.signal.aborted === true
  return {
    isRunning: saving.isPending,
    done,
    saved: saving.data ?? null,
    isCancelled,
    error: isCancelled ? null : saving.error,
    start: (source: ExportSource, format: ExportFormat) => saving.mutate({ source, format }),
    cancel: () => running.current?.abort(),
    forget: saving.reset,
  }
}
