// What hangs in the cabinet of a fire point, how much of it, and whether it can be used.
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { equipmentQuery } from '@/data/fire-points'
import { formatCivilDate } from '@/domain/format'
import { Section } from './Fields'
import classes from './Inspector.module.css'
import { LoadProblem } from './LoadProblem'

interface EquipmentTableProps {
  readonly firePointId: string
  /** ISO date in Vietnam. */
  readonly today: string
}

export function EquipmentTable({ firePointId, today }: EquipmentTableProps) {
  const { t } = useTranslation()
  const equipment = useQuery(equipmentQuery(firePointId))
  if (equipment.isError) return <LoadProblem query={equipment} />
  return (
    <Section title={t('fire-point.field.equipment')}>
      {equipment.isPending && <Skeleton height={96} />}
      {equipment.data?.length === 0 && (
        <p className={classes.note}>{t('inspector.no_equipment')}</p>
      )}
      {equipment.data && equipment.data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('fire-point.field.item')}</th>
              <th scope="col" className={classes.number}>
                {t('inspector.quantity')}
              </th>
              <th scope="col">{t('fire-point.field.condition')}</th>
            </tr>
          </thead>
          <tbody>
            {equipment.data.map(({ id, item, quantity, condition, expiresOn }) => {
              const isExpired = expiresOn !== null && expiresOn < today
              const isBad = condition === 'broken' || condition === 'missing'
              return (
                <tr key={id}>
                  <td>{t(`fire-point.item.${item}`)}</td>
                  <td className={classes.number}>{quantity}</td>
                  <td>
                    <span className={isBad ? classes.bad : undefined}>
                      {t(`fire-point.condition.${condition}`)}
                    </span>
                    {expiresOn && (
                      <div className={isExpired ? classes.bad : classes.note}>
                        {t(isExpired ? 'inspector.expired_on' : 'inspector.use_before', {
                          date: formatCivilDate(expiresOn),
                        })}
                      </div>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
