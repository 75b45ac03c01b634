// Every inspection of a fire point, newest first: when, with what result, noted by whom.
import { Skeleton, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { checksQuery } from '@/data/fire-point-checks'
import { sessionNow } from '@/data/session'
import type { FirePoint, FirePointCheck } from '@/domain/fire-point'
import { formatCivilDate } from '@/domain/format'
import { Section } from './Fields'
import classes from './Inspector.module.css'
import { LoadProblem } from './LoadProblem'

export function CheckHistory({ point }: { readonly point: FirePoint }) {
  const { t } = useTranslation()
  const checks = useQuery(checksQuery(point.id, point.version))
  if (checks.isError) return <LoadProblem query={checks} />
  return (
    <Section title={t('fire-point.check.history')}>
      {checks.isPending && <Skeleton height={72} />}
      {checks.data?.length === 0 && (
        <p className={classes.note}>
          {t(point.lastCheckedOn ? 'fire-point.check.none_date_only' : 'fire-point.check.none')}
        </p>
      )}
      {checks.data && checks.data.length > 0 && (
        <Timeline
          active={checks.data.length - 1}
          bulletSize={14}
          lineWidth={2}
          mt={8}
          classNames={{ itemTitle: classes.step, itemContent: classes.note }}
        >
          {checks.data.map((check) => (
            <Timeline.Item key={check.id} title={<CheckTitle check={check} />}>
              {[
                t(`fire-point.check.by_${authorOf(check)}`),
                check.nextDue &&
                  t('fire-point.check.next', { date: formatCivilDate(check.nextDue) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {check.missing.length > 0 && (
                <div>
                  {t('fire-point.check.missing', {
                    items: check.missing.map((item) => t(`fire-point.item.${item}`)).join(', '),
                  })}
                </div>
              )}
              {check.note && <div>{check.note}</div>}
            </Timeline.Item>
          ))}
        </Timeline>
      )}
    </Section>
  )
}

function CheckTitle({ check }: { readonly check: FirePointCheck }) {
  const { t } = useTranslation()
  return (
    <>
      {formatCivilDate(check.checkedOn)}:{' '}
      <span className={check.result === 'ready' ? undefined : classes.bad}>
        {t(`fire-point.status.${check.result}`).toLocaleLowerCase()}
      </span>
    </>
  )
}

/** Accounts have no names here: a check is one's own, a colleague's, or came with imported data. */
function authorOf({ createdBy }: FirePointCheck): 'self' | 'other' | 'import' {
  if (createdBy === null) return 'import'
  const session = sessionNow()
  return session?.status === 'signed_in' && session.userId === createdBy ? 'self' : 'other'
}
