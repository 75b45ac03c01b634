// Under what is drawn from the incidents themselves, once the figures beside it are those that were reported.
import { useTranslation } from 'react-i18next'
import classes from './Briefing.module.css'
import { drawnNow } from './report/section-map'
import type { ShownBriefing } from './use-briefing'

export function NowNote({ briefing }: ShownBriefing) {
  const { t } = useTranslation()
  const sentence = drawnNow({ briefing }, t)
  return sentence === null ? null : <p className={classes.note}>{sentence}</p>
}
