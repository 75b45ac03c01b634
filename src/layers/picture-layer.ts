// One picture laid over a rectangle of the map. deck.gl's own BitmapLayer can tint, pick and turn projections, and
// filters through mipmaps: without a graphics card that took four times as long for each frame.
import { type DefaultProps, Layer, project32, type UpdateParameters } from '@deck.gl/core'
import type { Texture } from '@luma.gl/core'
import { Model } from '@luma.gl/engine'
import type { BBox } from '@/domain/position'

/** RGBA, row by row from the north-west, evenly spaced on a Mercator map. */
export interface Picture {
  readonly bounds: BBox
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

interface PictureProps {
  readonly picture: Picture
  /** The basemap's layer that covers it. */
  readonly beforeId?: string
}

interface PictureState {
  [name: string]: unknown
  model: Model
  texture: Texture
  hasDrawn?: boolean
}

/** Nothing to see, everywhere; what draws it is made all the same. */
export const NO_PIXELS: Picture = {
  bounds: [-180, -85, 180, 85],
  width: 1,
  height: 1,
  pixels: new Uint8ClampedArray(4),
}

const defaultProps: DefaultProps<PictureProps> = {
  picture: { type: 'object', value: NO_PIXELS, compare: false },
}

const vs = `#version 300 es
in vec3 positions;
in vec3 positions64Low;
out vec2 place;

void main() {
  place = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = project_position_to_clipspace(positions, positions64Low, vec3(0.0));
}
`

const fs = `#version 300 es
precision highp float;
uniform sampler2D pixels;
in vec2 place;
out vec4 colour;

void main() {
  colour = texture(pixels, place);
}
`

export class PictureLayer extends Layer<PictureProps> {
  static override layerName = 'PictureLayer'
  static override defaultProps = defaultProps
  declare state: PictureState

  initializeState() {
    this.getAttributeManager()?.add({
      positions: {
        size: 3,
        type: 'float64',
        fp64: this.use64bitPositions(),
        noAlloc: true,
        // Not `this`: that is the first of the layers that have this state in turn.
        update: (attribute, { props }: { props: PictureProps }) => {
          attribute.value = cornersOf(props.picture.bounds)
        },
      },
    })
  }

  override updateState({ props, oldProps, changeFlags }: UpdateParameters<this>) {
    const attributes = this.getAttributeManager()
    if (changeFlags.extensionsChanged) {
      this.state.model?.destroy()
      this.state.model = new Model(this.context.device, {
        ...super.getShaders({ vs, fs, modules: [project32] }),
        id: this.props.id,
        bufferLayout: attributes?.getBufferLayouts() ?? [],
        topology: 'triangle-strip',
        vertexCount: 4,
        isInstanced: false,
      })
    }
    if (props.picture === oldProps.picture) return
    attributes?.invalidate('positions')
    const { width, height, pixels } = props.picture
    this.state.texture?.destroy()
    this.state.texture = this.context.device.createTexture({
      data: pixels,
      width,
      height,
      format: 'rgba8unorm',
      sampler: {
        minFilter: 'linear',
        magFilter: 'linear',
        addressModeU: 'clamp-to-edge',
        addressModeV: 'clamp-to-edge',
      },
    })
    this.state.model.setBindings({ pixels: this.state.texture })
  }

  override draw() {
    // Drawn once with nothing to see, so that the graphics program is made before the first picture.
    if (this.props.picture === NO_PIXELS && this.state.hasDrawn) return
    this.state.hasDrawn = true
    this.state.model.draw(this.context.renderPass)
  }

  override finalizeState(context: this['context']) {
    super.finalizeState(context)
    this.state.texture.destroy()
  }
}

/** North-west, north-east, south-west, south-east. */
function cornersOf([west, south, east, north]: BBox): Float64Array {
  return Float64Array.from([west, north, 0, east, north, 0, west, south, 0, east, south, 0])
}
