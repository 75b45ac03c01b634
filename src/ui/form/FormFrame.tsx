// The frame of a form in a panel: title, notices, fields, and buttons that stay in reach.
import { Button, Stack, Text, Title } from '@mantine/core'
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import { ConfirmDialog } from './ConfirmDialog'
import classes from './FormFrame.module.css'
import { useLeaveGuard } from './use-leave-guard'

interface Props {
  readonly title: string
  /** Failures and conflicts, above the fields. */
  readonly notices?: ReactNode
  /** Another value each time the server refused: the field that it is about gets the focus. */
  readonly refusal: object | null
  readonly isBusy: boolean
  readonly isDirty: boolean
  /** False when something is wrong: then the first wrong field gets the focus. */
  readonly onSubmit: () => boolean
  readonly onLeaveField: (name: string) => void
  readonly onClose: () => void
  /** What a deletion would delete; null while there is nothing to delete. */
  readonly deletes: { readonly name: string; readonly run: () => void } | null
  readonly children: ReactNode
}

export function FormFrame(props: Props) {
  const { title, notices, refusal, isBusy, isDirty, onSubmit, onLeaveField, onClose, deletes } =
    props
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<'leave' | 'delete' | null>(null)
  const [failedTries, setFailedTries] = useState(0)
  useLeaveGuard(isDirty)

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (failedTries === 0 && refusal === null) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong) wrong.focus()
    else heading.current?.scrollIntoView({ block: 'start' })
  }, [failedTries, refusal])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!onSubmit()) setFailedTries((tries) => tries + 1)
  }

  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={title}
      noValidate
      onSubmit={submit}
      onBlur={({ target }) => {
        if ('name' in target && typeof target.name === 'string') onLeaveField(target.name)
      }}
    >
      <Stack className={classes.body} gap="lg">
        <div>
          <Title ref={heading} className={classes.title} order={2} size="h4" tabIndex={-1}>
            {title}
          </Title>
          <Text size="xs" c="dimmed">
            {t('edit.required_hint')}
          </Text>
        </div>
        {notices}
        {props.children}
      </Stack>
      <div className={classes.footer}>
        <Button
          className={classes.save}
          type="submit"
          loading={isBusy}
          leftSection={<IconDeviceFloppy size={18} />}
        >
          {t(isBusy ? 'edit.saving' : 'edit.save')}
        </Button>
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => (isDirty ? setAsked('leave') : onClose())}
        >
          {t('edit.cancel')}
        </Button>
        {deletes && (
          <IconButton
            label={t('edit.delete')}
            tooltipPosition="top"
            color="red"
            variant="light"
            disabled={isBusy}
            icon={<IconTrash size={18} />}
            onClick={() => setAsked('delete')}
          />
        )}
      </div>
      <ConfirmDialog
        isOpen={asked === 'leave'}
        title={t('edit.unsaved_title')}
        question={t('edit.unsaved')}
        confirm={t('edit.unsaved_leave')}
        cancel={t('edit.unsaved_stay')}
        onConfirm={onClose}
        onCancel={() => setAsked(null)}
      />
      <ConfirmDialog
        isOpen={asked === 'delete'}
        title={t('edit.delete_title', { name: deletes?.name })}
        question={t('edit.delete_ask')}
        confirm={t('edit.delete')}
        cancel={t('edit.cancel')}
        onConfirm={() => {
          setAsked(null)
          deletes?.run()
        }}
        onCancel={() => setAsked(null)}
      />
    </form>
  )
}
