// One register of an area: which one, its figures in the period, its rows.
import { Button, NativeSelect, NavLink } from '@mantine/core'
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { nextPeriod, previousPeriod } from '@/domain/period'
import { periodTitle } from '@/domain/period-name'
import { REGISTER_IDS, type RegisterId, type RegisterRow } from '@/domain/registers/register'
import { registerName } from '@/domain/registers/register-words'
import { ExportButton } from '@/panels/export/ExportButton'
import type { BriefingPeriod } from '@/state/briefing-address'
import { REGISTERS_PATH, registersAddress } from '@/state/registers-address'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { IconButton } from '@/ui/IconButton'
import { SkeletonList } from '@/ui/SkeletonList'
import { exportedOf } from './exported'
import { RegisterFigures } from './RegisterFigures'
import { RegisterForm } from './RegisterForm'
import classes from './Registers.module.css'
import { RegisterTable } from './RegisterTable'
import { type RegistersProps, useRegisters } from './use-registers'

export function Registers(props: RegistersProps) {
  const { area, basics, period, id, now } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const router = useRouter()
  const model = useRegisters(props)
  const { register, rows, figures, choices, error } = model
  const [open, setOpen] = useState<RegisterRow | 'new' | null>(null)
  const goTo = (to: { readonly id?: RegisterId; readonly period?: BriefingPeriod }) =>
    void router.navigate({
      to: REGISTERS_PATH as string,
      params: registersAddress(area, to.period ?? period, to.id ?? id) as never,
      replace: true,
    })
  const next = nextPeriod(period, basics.rules) as BriefingPeriod
  const before = previousPeriod(period, basics.rules) as BriefingPeriod
  const mayAdd = choices.length > 0
  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <IconButton
          label={t('register.to_map')}
          icon={<IconArrowLeft size={22} />}
          size={40}
          onClick={() => void router.navigate({ to: '/' })}
        />
        <div className={classes.what}>
          <h1>{t('register.title')}</h1>
          <p>{t('register.in_area', { area: fullNameOf(area) })}</p>
        </div>
        <nav className={classes.period} aria-label={t('register.period')}>
          <IconButton
            label={t('register.previous_period')}
            icon={<IconChevronLeft size={20} />}
            size={40}
            onClick={() => goTo({ period: before })}
          />
          <span aria-live="polite">{periodTitle(period, t)}</span>
          <IconButton
            label={t('register.next_period')}
            icon={<IconChevronRight size={20} />}
            size={40}
            disabled={next.start > now}
            onClick={() => goTo({ period: next })}
          />
        </nav>
      </header>
      <nav className={classes.registers} aria-label={t('register.registers')}>
        {REGISTER_IDS.map((one) => (
          <NavLink
            key={one}
            component="button"
            label={registerName(one, t)}
            active={one === id}
            aria-current={one === id ? 'page' : undefined}
            onClick={() => goTo({ id: one })}
          />
        ))}
      </nav>
      <NativeSelect
        className={classes.choice}
        aria-label={t('register.registers')}
        value={id}
        data={REGISTER_IDS.map((one) => ({ value: one, label: registerName(one, t) }))}
        onChange={(event) => goTo({ id: event.currentTarget.value as RegisterId })}
      />
      <main
        className={classes.page}
        data-ready={(rows !== null && figures !== null) || undefined}
        data-register={id}
      >
        <div className={classes.head}>
          <h2>{registerName(id, t)}</h2>
          <div className={classes.actions}>
            {rows !== null && (
              <ExportButton key={id} exported={exportedOf(props, rows)} first={id} />
            )}
            {mayAdd ? (
              <Button leftSection={<IconPlus size={18} />} onClick={() => setOpen('new')}>
                {t('register.add')}
              </Button>
            ) : (
              <p className={classes.note}>{t('register.read_only')}</p>
            )}
          </div>
        </div>
        {error && <ErrorNotice sentence={sentenceOf(error)} onRetry={model.retry} />}
        {figures && <RegisterFigures id={id} figures={figures} title={periodTitle(period, t)} />}
        {rows === null ? (
          !error && <SkeletonList rows={8} />
        ) : (
          <RegisterTable
            key={id}
            model={model}
            areas={basics.areas}
            onOpen={(row) => setOpen(row)}
          />
        )}
      </main>
      {open && (
        <RegisterForm
          key={open === 'new' ? 'new' : open.id}
          register={register}
          row={open === 'new' ? null : open}
          model={model}
          area={area}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
