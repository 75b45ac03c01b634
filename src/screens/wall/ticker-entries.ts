// The latest incidents as the ticker of a wall says them: time, type and hamlet, never anybody's name.
import type { IncidentEntry } from '@/domain/incident'
import type { News } from '@/domain/wall-news'
import { areaName, type CaptionContext } from '@/layers/caption'
import type { RowList } from '@/layers/rows'
import { incidentRow } from '@/panels/wall-scene/scene-rows'
import type { TickerEntry } from '@/panels/wall-ticker/WallTicker'

const MOST = 10

export function tickerEntries(
  list: RowList<IncidentEntry> | undefined,
  context: CaptionContext,
  news: News,
): TickerEntry[] {
  return Array.from({ length: MOST }, (_, index) => list?.at(index))
    .filter((entry) => entry !== undefined)
    .map((entry) => {
      const { id, symbol, text, detail, isNew } = incidentRow(entry, context, news)
      return {
        id,
        symbol,
        time: detail,
        title: text,
        place: areaName(entry.areaId, context),
        isNew,
      }
    })
}
