'use client'
import { useFormFields } from '@payloadcms/ui'
import { useSay } from '../kit/useSay'
import * as W from './words'

const FIELDS = ['width', 'height', 'x', 'y', 'areaWidth', 'areaHeight'] as const
type Place = Record<(typeof FIELDS)[number], number>

/** Where in the picture the part lies, drawn to scale. Of the picture nothing is shown. */
export const RedactionPlace = () => {
  const { say } = useSay()
  const place = useFormFields(
    ([fields]) => Object.fromEntries(FIELDS.map((name) => [name, Number(fields[name]?.value ?? 0)])) as Place,
  )
  const { width, height, x, y, areaWidth, areaHeight } = place
  if (!width || !height) return null
  const share = ((areaWidth * areaHeight) / (width * height)) * 100
  const words = say(W.partOfPixels({ areaWidth, areaHeight, share: share.toFixed(share < 1 ? 1 : 0), x, y }))
  return (
    <figure className="field-type gw-place">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        <rect className="gw-place-whole" x={0} y={0} width={width} height={height} />
        <rect className="gw-place-part" x={x} y={y} width={areaWidth} height={areaHeight} />
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  )
}
