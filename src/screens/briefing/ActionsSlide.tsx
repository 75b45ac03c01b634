// Who does what until when: what was agreed last time and what came of it, what is still open, what is agreed now.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/domain/action'
import { ActionForm } from './ActionForm'
import { ActionTable } from './ActionTable'
import classes from './Briefing.module.css'
import type { ShownBriefing } from './use-briefing'

export function ActionsSlide(model: ShownBriefing) {
  const { agreed, area, meetingOn, today } = model
  const { t } = useTranslation()
  const [open, setOpen] = useState<Action | 'new' | null>(null)
  const parts = (['agreedBefore', 'carriedOver', 'agreedNow'] as const).filter(
    (part) => agreed[part].length > 0,
  )
  return (
    <>
      {parts.length === 0 && <p className={classes.note}>{t('action.none')}</p>}
      {parts.map((part) => (
        <section key={part}>
          <h3 className={classes.subtitle}>{t(`action.${part}`)}</h3>
          <ActionTable actions={agreed[part]} today={today} onOpen={setOpen} />
        </section>
      ))}
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
