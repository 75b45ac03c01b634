// One import from top to bottom: what and where, the file, its columns, a check, a trial, and what was imported before.
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { IMPORT_LAYERS, type ImportLayerId } from '@/domain/import/layers'
import { holds } from '@/domain/permissions'
import type { BBox } from '@/domain/position'
import { ImportList } from '@/panels/imports/ImportList'
import { ADMIN_PATH } from '@/state/admin-address'
import type { Purpose } from '@/state/import/messages'
import type { Basics } from '@/state/situation/use-basics'
import { IconButton } from '@/ui/IconButton'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import classes from './Import.module.css'
import { PositionStep } from './PositionStep'
import { PreviewTable } from './PreviewTable'
import { SendStep } from './SendStep'
import { TargetStep } from './TargetStep'
import { useImportFile } from './use-import-file'
import { useSending } from './use-sending'

interface ImportProps {
  readonly basics: Basics
}

export function Import({ basics }: ImportProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const { ownAreas, memberships } = basics
  const isAdmin = ownAreas.some(({ path }) => holds(memberships, path, 'admin'))
  const layers = IMPORT_LAYERS.filter((id) => id !== 'areas' || isAdmin)
  const [layer, setLayer] = useState<ImportLayerId>('cameras')
  const choices = useMemo(() => {
    const needed = layer === 'areas' ? 'admin' : 'officer'
    return ownAreas.filter(
      ({ path, level, endedOn }) =>
        !endedOn && holds(memberships, path, needed) && !(layer === 'areas' && level === 'hamlet'),
    )
  }, [ownAreas, memberships, layer])
  const [chosen, setChosen] = useState<string | null>(null)
  const area = choices.find(({ id }) => id === chosen) ?? (chosen === null ? choices[0] : null)

  const [isUnchecked, setUnchecked] = useState(false)
  // By its numbers: areas are read anew while a file is open.
  const corners = JSON.stringify(area?.bbox ?? null)
  const bbox = useMemo(() => JSON.parse(corners) as BBox | null, [corners])
  const types = useMemo(() => [...basics.types.values()], [basics.types])
  const purpose = useMemo(
    (): Purpose => ({ layer, types, bbox, checkPosition: !isUnchecked }),
    [layer, types, bbox, isUnchecked],
  )
  const names = useMemo(() => basics.areas.map(({ name }) => name), [basics.areas])
  const model = useImportFile(purpose, names)
  const { plan, checked, contents } = model
  const sender = useSending(checked)
  const table = contents?.tables[model.at] ?? null
  // The map stays, out of sight, for the next file: starting one stops the page for a moment.
  const [wasLookedAt, setLookedAt] = useState(false)
  if (plan !== null && !wasLookedAt) setLookedAt(true)

  const showAllImports = () =>
    void router.navigate({
      to: ADMIN_PATH as string,
      params: { section: 'imports' } as never,
    })

  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <IconButton
          label={t('import.to_map')}
          icon={<IconArrowLeft size={22} />}
          size={40}
          onClick={() => void router.navigate({ to: '/' })}
        />
        <h1>{t('import.title')}</h1>
      </header>
      <main
        className={classes.page}
        data-ready={model.share === null || undefined}
        data-at-work={model.file ? true : undefined}
      >
        <TargetStep
          layers={layers}
          layer={layer}
          areas={choices}
          areaId={area?.id ?? null}
          onLayer={(next) => {
            sender.cancel()
            setLayer(next)
          }}
          onArea={(next) => {
            sender.cancel()
            setChosen(next)
          }}
        />
        <FileStep model={model} onClose={sender.cancel} />
        {plan && table && (
          <>
            <ColumnsStep layer={layer} types={types} table={table} model={model} plan={plan} />
            {area && (
              <PositionStep
                layer={layer}
                model={model}
                plan={plan}
                areaName={fullNameOf(area)}
                hasOutline={bbox !== null}
                isUnchecked={isUnchecked}
                onUncheck={
                  layer !== 'areas' && holds(memberships, area.path, 'admin')
                    ? (unchecked) => {
                        sender.cancel()
                        setUnchecked(unchecked)
                      }
                    : null
                }
              />
            )}
          </>
        )}
        {wasLookedAt && <CheckStep model={model} plan={plan} area={area ?? null} />}
        {plan && table && <PreviewTable key={table.name} model={model} plan={plan} table={table} />}
        {plan && checked && area && (
          <SendStep
            model={model}
            plan={plan}
            sender={sender}
            layer={layer}
            types={types}
            area={area}
            checked={checked}
            checkPosition={!isUnchecked}
          />
        )}
        {area && (
          <section className={classes.step}>
            <div className={classes.head}>
              <h2>{t('import.step.history')}</h2>
              {isAdmin && (
                <Button variant="subtle" onClick={showAllImports}>
                  {t('import.all_imports')}
                </Button>
              )}
            </div>
            <ImportList
              key={area.id}
              areaId={area.id}
              none={<p className={classes.note}>{t('import.none_yet')}</p>}
            />
          </section>
        )}
      </main>
    </div>
  )
}
