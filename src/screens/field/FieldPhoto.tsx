// The photo of a field form, with its words.
import { useTranslation } from 'react-i18next'
import { PhotoField } from '@/ui/form/PhotoField'
import type { PhotoState } from './use-photo'

export function FieldPhoto({
  label,
  photo,
}: {
  readonly label: string
  readonly photo: PhotoState
}) {
  const { t } = useTranslation()
  return (
    <div data-part="photo">
      <PhotoField
        label={label}
        takeLabel={t(photo.src ? 'field.photo.again' : 'field.photo.take')}
        removeLabel={t('field.photo.remove')}
        src={photo.src}
        alt={t('field.photo.alt')}
        note={photo.note}
        isWrong={photo.isWrong}
        isBusy={photo.isBusy}
        onFile={photo.take}
        onRemove={photo.remove}
      />
    </div>
  )
}
