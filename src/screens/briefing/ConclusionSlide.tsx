// What the meeting concluded: typed by whoever keeps the minutes, fixed once the briefing is closed.
import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LeaveQuestion } from '@/state/LeaveQuestion'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Briefing.module.css'
import own from './Conclusion.module.css'
import { OtherMinutes } from './OtherMinutes'
import type { ShownBriefing } from './use-briefing'
import { useMinutes } from './use-minutes'

const LONGEST = 20_000

export function ConclusionSlide({ briefing }: ShownBriefing) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const minutes = useMinutes(briefing)
  const isClosed = briefing.frozen !== null
  // What was being typed when somebody closed it is not lost.
  if (isClosed && !minutes.isDirty)
    return (
      <p className={own.minutes}>
        {briefing.minutes === '' ? t('briefing.no_minutes') : briefing.minutes}
      </p>
    )
  return (
    <div className={own.writing} data-at-work={minutes.isDirty ? '' : undefined}>
      <LeaveQuestion isDirty={minutes.isDirty} />
      <Textarea
        label={t('briefing.minutes')}
        description={t('briefing.minutes_how')}
        value={minutes.text}
        maxLength={LONGEST}
        rows={minutes.theirs === null && !isClosed ? 13 : 7}
        classNames={{ root: own.field, label: own.label, description: own.how, input: own.input }}
        onChange={({ currentTarget: { value } }) => minutes.type(value)}
      />
      {/* On paper only what is saved. */}
      <p className={own.printedMinutes}>{briefing.minutes || t('briefing.no_minutes')}</p>
      {minutes.error && !isClosed && <ErrorNotice sentence={sentenceOf(minutes.error)} />}
      <OtherMinutes saved={briefing.minutes} isClosed={isClosed} {...minutes} />
      <Button
        className={classes.save}
        disabled={!minutes.isDirty || minutes.theirs !== null || isClosed}
        loading={minutes.isSaving}
        onClick={minutes.save}
      >
        {t('briefing.save_minutes')}
      </Button>
    </div>
  )
}
