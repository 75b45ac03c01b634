// Who speaks for a group: for officers and above alone, kept apart from the register that everyone of the area reads.
import { Button, Fieldset, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contactChanges } from '@/data/contact-changes'
import { type Contact, contactQuery } from '@/data/contacts'
import { writeAll } from '@/data/write'
import { readDraft } from '@/domain/draft'
import {
  type GroupContactDraft,
  type GroupContactTyped,
  groupContactSchema,
} from '@/domain/group-contact-draft'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { fieldsOf } from '@/ui/form/fields'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'

export function GroupContact({ groupId }: { readonly groupId: string }) {
  const sentenceOf = useSentence()
  const contact = useQuery(contactQuery('groups', groupId))
  if (contact.error) return <ErrorNotice sentence={sentenceOf(contact.error)} />
  if (contact.data === undefined) return null
  return <ContactFields groupId={groupId} known={contact.data} />
}

interface ContactFieldsProps {
  readonly groupId: string
  readonly known: Contact | null
}

function ContactFields({ groupId, known }: ContactFieldsProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const first: GroupContactTyped = { name: known?.name ?? '', phone: known?.phone ?? '' }
  // Null until somebody types: what others save meanwhile is shown, and never goes over what is typed.
  const [touched, setTouched] = useState<GroupContactTyped | null>(null)
  const typed = touched ?? first
  const { draft, errors } = readDraft(groupContactSchema, typed)
  const isDirty = typed.name !== first.name || typed.phone !== first.phone
  useLeaveGuard(isDirty)
  const save = useMutation({
    mutationFn: (wanted: GroupContactDraft) =>
      writeAll(
        contactChanges(
          'group_contacts',
          groupId,
          known && { version: known.version, before: known },
          wanted,
        ),
      ),
    onSuccess: () => setTouched(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['contacts', 'groups', groupId] }),
  })
  const fieldOf = fieldsOf<GroupContactTyped>({
    typed,
    set: (field, value) => setTouched({ ...typed, [field]: value }),
    labelOf: (field) => t(field === 'name' ? 'register.contact_name' : 'inspector.phone'),
    errorOf: (field) => {
      const key = isDirty ? errors[field] : undefined
      return key && t(key)
    },
  })
  return (
    <Fieldset legend={t('register.contact')}>
      <Stack gap="sm">
        <TextInput {...fieldOf('name')} description={t('register.contact_how')} />
        <TextInput {...fieldOf('phone')} type="tel" />
        {save.error && <ErrorNotice sentence={sentenceOf(save.error)} />}
        {save.error && known && (
          <Text size="sm">
            {t('register.contact_saved')} {[known.name, known.phone].filter(Boolean).join(', ')}
          </Text>
        )}
        <div>
          <Button
            variant="default"
            disabled={!isDirty || draft === null}
            loading={save.isPending}
            onClick={() => draft && save.mutate(draft)}
          >
            {t('register.contact_save')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}
