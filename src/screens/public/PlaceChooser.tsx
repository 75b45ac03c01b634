// Chooses a place by the names of areas, for whoever gives no position: province, commune, hamlet.
/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import { NoAnswer, type Unanswered } from '@/data/ask-public'
import { askAreas } from '@/data/public-fire-points'
import { fullNameOf } from '@/domain/area'
import type { PublicArea, PublicPlace } from '@/domain/public-fire-point'
import classes from './Public.module.css'
import type { Tongue } from './use-tongue'

interface PlaceChooserProps {
  readonly tongue: Tongue
  readonly onPlace: (place: PublicPlace) => void
}

interface Step {
  readonly areas: readonly PublicArea[]
  /** Empty before one is chosen. */
  readonly chosen: string
}

const LEVELS = ['province', 'commune', 'hamlet'] as const

export function PlaceChooser({ tongue, onPlace }: PlaceChooserProps) {
  const { say } = tongue
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [isAsking, setAsking] = useState(true)
  const [failure, setFailure] = useState<Unanswered | null>(null)

  /** What lies below the steps before; where there is only one, it is chosen. */
  const open = async (before: readonly Step[]): Promise<void> => {
    setAsking(true)
    setFailure(null)
    setSteps(before)
    try {
      const areas = await askAreas(before.at(-1)?.chosen ?? null)
      const [only, ...others] = areas
      if (only && others.length === 0 && before.length < LEVELS.length - 1)
        return await open([...before, { areas, chosen: only.id }])
      if (only) setSteps([...before, { areas, chosen: '' }])
    } catch (error) {
      setFailure(error instanceof NoAnswer ? error.why : 'server')
    }
    setAsking(false)
  }
  useEffect(() => void open([]), [])

  const choose = (depth: number, id: string) => {
    const step = steps[depth]
    const area = step?.areas.find((one) => one.id === id)
    if (!step || !area) return
    const chosen = [...steps.slice(0, depth), { ...step, chosen: id }]
    setSteps(chosen)
    // The middle of a province is nobody's place.
    if (depth > 0) onPlace({ is: 'area', lngLat: area.lngLat, name: fullNameOf(area) })
    if (depth < LEVELS.length - 1) void open(chosen)
  }

  return (
    <div className={classes.chooser}>
      {steps.map(({ areas, chosen }, depth) => (
        <label key={LEVELS[depth]}>
          {say(`public.choose_${LEVELS[depth] ?? 'hamlet'}`)}
          <select
            value={chosen}
            onChange={({ currentTarget }) => choose(depth, currentTarget.value)}
          >
            <option value="" disabled>
              {say('public.choose_empty')}
            </option>
            {areas.map((area) => (
              <option key={area.id} value={area.id}>
                {fullNameOf(area)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div role="status">
        {isAsking && <p>{say('public.asking')}</p>}
        {failure && (
          <p className={classes.notice}>
            {say(`public.failed.${failure}`)}{' '}
            <button type="button" className={classes.inline} onClick={() => void open(steps)}>
              {say('public.retry')}
            </button>
          </p>
        )}
        {!isAsking && !failure && steps.length === 0 && (
          <p className={classes.notice}>{say('public.choose_none')}</p>
        )}
      </div>
    </div>
  )
}
