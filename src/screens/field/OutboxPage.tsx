// The outbox in full: each item, sending all at once, and a way out of a phone that will not come online again.
import { Alert, Button, Text } from '@mantine/core'
import { IconFileExport, IconFileImport, IconRefresh } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  cancelItem,
  exportOutbox,
  importOutbox,
  isPersisted,
  keepMine,
  outboxFailure,
  retryItem,
  syncNow,
  takeTheirs,
} from '@/data/outbox/outbox'
import type { Entry } from '@/data/outbox/work'
import { isUnsynced } from '@/domain/outbox'
import { OutboxList } from '@/panels/outbox/OutboxList'
import type { FieldGo, FieldPage } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useOutbox } from '@/state/use-outbox'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { Connection } from './Connection'
import { downloadText } from './download-text'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'

/** Where each kind is mended. */
const FORM_OF: Partial<Record<Entry['kind'], FieldPage>> = {
  camera: 'camera',
  fire_point: 'fire_point',
  check: 'check',
  incident: 'report',
}

export function OutboxPage({ basics, go }: { readonly basics: FieldBasics; readonly go: FieldGo }) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { items } = useOutbox()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [said, setSaid] = useState<string | null>(null)
  const file = useRef<HTMLInputElement>(null)

  /** `task` answers what is to be said. */
  const run = async (task: () => Promise<string | null>) => {
    setBusy(true)
    setFailure(null)
    setSaid(null)
    try {
      setSaid(await task())
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }
  const quietly = (task: () => Promise<void>) =>
    void run(async () => {
      await task()
      return null
    })
  const does = (task: (id: string) => Promise<void>) => (id: string) => quietly(() => task(id))
  const broken = failure ?? outboxFailure()
  const unsent = items.filter(isUnsynced).length
  const [mayBeCleared, setMayBeCleared] = useState(false)
  useEffect(() => {
    if (unsent > 0) void isPersisted().then((is) => setMayBeCleared(!is))
  }, [unsent])

  return (
    <FieldFrame title={t('field.outbox.title')} go={go} isReady>
      <div className={classes.column}>
        <Connection />
        {broken && <ErrorNotice sentence={sentenceOf(broken)} />}
        {said && <Alert role="status">{said}</Alert>}
        <Button
          size="lg"
          loading={isBusy}
          disabled={unsent === 0}
          leftSection={<IconRefresh size={22} />}
          onClick={() => quietly(syncNow)}
        >
          {t('field.outbox.sync_now')}
        </Button>
        {!navigator.onLine && unsent > 0 && <Text size="sm">{t('field.outbox.offline')}</Text>}
        {mayBeCleared && unsent > 0 && (
          <Alert role="status">
            <Text size="sm">{t('outbox.may_be_cleared')}</Text>
          </Alert>
        )}
        <OutboxList
          entries={items}
          areas={basics.areas}
          onRetry={does(retryItem)}
          canEdit={({ kind }) => FORM_OF[kind] !== undefined}
          onEdit={({ kind, featureId }) => go(FORM_OF[kind] ?? 'outbox', featureId)}
          onCancel={does(cancelItem)}
          onTakeTheirs={does(takeTheirs)}
          onKeepMine={does(keepMine)}
        />
        <div className={classes.spacer} />
        <div className={classes.files}>
          <Button
            variant="default"
            disabled={unsent === 0}
            leftSection={<IconFileExport size={20} />}
            onClick={() =>
              void run(async () => {
                const name = downloadText(await exportOutbox(basics.userId), new Date())
                return t('field.outbox.exported', { file: name })
              })
            }
          >
            {t('field.outbox.export')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={20} />}
            onClick={() => file.current?.click()}
          >
            {t('field.outbox.import')}
          </Button>
        </div>
        <input
          ref={file}
          className={classes.hidden}
          type="file"
          accept=".json,application/json"
          aria-label={t('field.outbox.import')}
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            currentTarget.value = ''
            if (!chosen) return
            void run(async () => {
              const count = await importOutbox(basics.userId, await chosen.text())
              return count === 0
                ? t('field.outbox.import_none')
                : t('field.outbox.imported', { count })
            })
          }}
        />
      </div>
    </FieldFrame>
  )
}
