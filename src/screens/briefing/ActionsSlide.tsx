// Who does what until when: what was agreed last time and what came of it, what is still open, what is agreed now.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, mostUrgent } from '@/domain/action'
import { formatNumber } from '@/domain/format'
import { ActionForm } from './ActionForm'
import { ActionTable } from './ActionTable'
import classes from './Briefing.module.css'
import { ACTION_PARTS, actionPlaces, statesAsOf } from './report/section-actions'
import type { ShownBriefing } from './use-briefing'

/** As many as a slide has room for; files have all. */
const MOST = 14

export function ActionsSlide(model: ShownBriefing) {
  const { agreed, area, meetingOn, today } = model
  const { t } = useTranslation()
  const [open, setOpen] = useState<Action | 'new' | null>(null)
  const shown = mostUrgent(agreed, today, MOST)
  const placeOf = actionPlaces(model)
  const asOf = statesAsOf(model, t)
  const parts = ACTION_PARTS.filter((part) => shown[part].length > 0)
  return (
    <>
      {parts.length === 0 && <p className={classes.note}>{t('action.none')}</p>}
      {parts.map((part) => (
        <section key={part}>
          <h3 className={classes.subtitle}>{t(`action.${part}`)}</h3>
          <ActionTable actions={shown[part]} today={today} placeOf={placeOf} onOpen={setOpen} />
        </section>
      ))}
      {shown.rest > 0 && (
        <p className={classes.note}>
          {t('action.others', {
            count: shown.rest,
            number: formatNumber(shown.rest, model.language),
          })}
        </p>
      )}
      {parts.length > 0 && asOf && <p className={classes.note}>{asOf}</p>}
      <Button
        className={classes.save}
        leftSection={<IconPlus size={18} />}
        variant="light"
        onClick={() => setOpen('new')}
      >
        {t('action.add')}
      </Button>
      {open && (
        <ActionForm
          action={open === 'new' ? null : open}
          areaId={area.id}
          meetingOn={meetingOn}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
