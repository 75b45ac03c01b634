// What the meeting concluded: typed by whoever keeps the minutes, fixed once the briefing is closed.
import { Alert, Button, Group, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { briefingQuery, writeMinutes } from '@/data/briefings'
import { toFailure } from '@/data/failure'
import { LeaveQuestion } from '@/state/LeaveQuestion'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Briefing.module.css'
import own from './Conclusion.module.css'
import type { ShownBriefing } from './use-briefing'

const LONGEST = 20_000

export function ConclusionSlide({ briefing }: ShownBriefing) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  /** Null while it is as it was read. */
  const [typed, setTyped] = useState<{ text: string; version: string | null } | null>(null)
  const key = { areaId: briefing.areaId, kind: briefing.kind, name: briefing.name }
  const save = useMutation({
    mutationFn: (minutes: NonNullable<typeof typed>) =>
      writeMinutes(key, minutes.text.normalize('NFC'), minutes.version),
    // Also after a refusal: what somebody else wrote is shown beside it.
    onSettled: async (version, _refusal, saved) => {
      await client.invalidateQueries(briefingQuery(key))
      // What was typed while it was on its way goes on from there.
      if (version !== undefined)
        setTyped((last) =>
          last === null || last.text === saved.text ? null : { ...last, version },
        )
    },
  })
  const text = typed?.text ?? briefing.minutes
  const isConflict = save.error !== null && toFailure(save.error).is('conflict')
  // What was being typed when somebody closed it is not lost.
  if (briefing.frozen !== null && typed === null)
    return <p className={own.minutes}>{text === '' ? t('briefing.no_minutes') : text}</p>
  return (
    <div className={own.writing} data-at-work={typed === null ? undefined : ''}>
      <LeaveQuestion isDirty={typed !== null} />
      <Textarea
        label={t('briefing.minutes')}
        description={t('briefing.minutes_how')}
        value={text}
        maxLength={LONGEST}
        rows={13}
        classNames={{ root: own.field, input: own.input }}
        onChange={({ currentTarget: { value } }) =>
          setTyped((last) => ({ text: value, version: last ? last.version : briefing.version }))
        }
      />
      {/* On paper only what is saved. */}
      <p className={own.printedMinutes}>{briefing.minutes}</p>
      {save.error && !isConflict && <ErrorNotice sentence={sentenceOf(save.error)} />}
      {isConflict && (
        <Alert role="alert" color="red" title={t('briefing.conflict')}>
          <p className={classes.note}>{t('briefing.conflict_theirs')}</p>
          <p className={own.theirs}>{briefing.minutes}</p>
          <Group gap="sm">
            <Button size="sm" onClick={() => save.mutate({ text, version: briefing.version })}>
              {t('briefing.conflict_keep')}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                save.reset()
                setTyped(null)
              }}
            >
              {t('briefing.conflict_take')}
            </Button>
          </Group>
        </Alert>
      )}
      <Button
        className={classes.save}
        disabled={typed === null}
        loading={save.isPending}
        onClick={() => typed && save.mutate(typed)}
      >
        {t('briefing.save_minutes')}
      </Button>
    </div>
  )
}
