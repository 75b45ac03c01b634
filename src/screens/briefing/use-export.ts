// Makes a file of the briefing, one at a time. What makes it is loaded when it is wanted: the libraries are large.
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/charts/save-file'
import { serverNow } from '@/data/server-clock'
import type { Report } from '@/domain/report'

export const FILE_KINDS = ['docx', 'pptx', 'xlsx'] as const
export type FileKind = (typeof FILE_KINDS)[number] | 'png'

export interface ExportProps {
  /** The report as it is now, with the picture of the map as a data URL. */
  readonly reportWith: (mapPicture: string | null) => Report
  /** The id of the slide on the screen. */
  readonly shown: string
}

const slideOf = (id: string) => document.querySelector<HTMLElement>(`[data-slide="${id}"]`)

export function useExport({ reportWith, shown }: ExportProps) {
  const { t } = useTranslation()
  /** Known at once, where what is drawn comes a moment later. */
  const isMaking = useRef(false)

  const picturedReport = async () => {
    const slide = slideOf('map')
    const { mapPicture } = await import('./files/slide-png')
    return reportWith(slide && (await mapPicture(slide)))
  }
  const make = {
    docx: async () => (await import('./files/docx-file')).docxFile(await picturedReport(), t),
    pptx: async () => (await import('./files/pptx-file')).pptxFile(await picturedReport(), t),
    xlsx: async () =>
      (await import('./files/xlsx-file')).xlsxFile(reportWith(null), t, serverNow()),
    png: async () => {
      const slide = slideOf(shown)
      if (slide === null) throw new Error('no slide')
      return (await import('./files/slide-png')).slidePng(slide)
    },
  } satisfies Record<FileKind, () => Promise<Blob>>

  const saving = useMutation({
    mutationFn: async (kind: FileKind) => {
      const name = reportWith(null).fileName
      const ending = kind === 'png' ? `_${shown}.png` : `.${kind}`
      saveFile(await make[kind](), `${name}${ending}`)
    },
    onSettled: () => {
      isMaking.current = false
    },
    // Nothing of it needs the network.
    networkMode: 'always',
  })
  return {
    isMaking: saving.isPending,
    hasFailed: saving.isError,
    /** Nothing while one is being made. */
    save: (kind: FileKind) => {
      if (isMaking.current) return
      isMaking.current = true
      saving.mutate(kind)
    },
  }
}
