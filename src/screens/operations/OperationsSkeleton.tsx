// The shape of the screen while its first data comes.
import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Logo } from '@/ui/Logo'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Operations.module.css'

export function OperationsSkeleton() {
  const { t } = useTranslation()
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <Logo size={32} />
        <span className={classes.product}>{t('common.product')}</span>
        <Skeleton height={20} width={180} />
        <Skeleton height={20} width={220} />
      </header>
      <div className={classes.body} data-wide>
        <div className={`${classes.left} ${classes.wideOnly}`}>
          <SkeletonList rows={8} />
        </div>
        <main className={classes.map}>
          <Skeleton height="100%" radius={0} />
        </main>
        <div className={`${classes.right} ${classes.wideOnly}`}>
          <SkeletonList rows={8} />
        </div>
      </div>
    </div>
  )
}
