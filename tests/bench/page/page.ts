// The bench page of the app's own density, of an empty map and of MapLibre's heatmap: ?candidate=...
import { watchDrawing } from './frames'
import { maplibre } from './maplibre'
import { measureOn } from './measure'
import { ours } from './ours'

watchDrawing()
const name = new URLSearchParams(window.location.search).get('candidate')
Object.assign(window, { bench: measureOn(name === 'maplibre' ? maplibre() : ours()) })
