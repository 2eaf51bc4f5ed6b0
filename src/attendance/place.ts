/** A fix beside a place; lengths in metres. */
export interface Fix {
  radius: number
  /** From the centre of the place. */
  distance: number
  accuracy: number
  ageSeconds: number
}

/** What is less exact, or older, proves nothing. */
const LEAST_ACCURACY = 200
const OLDEST_SECONDS = 60

/** Whether a punch was made at a place, as far as its fix can tell. */
export const placeVerdict = (fix: Fix): 'inside' | 'uncertain' | 'outside' | 'no-proof' => {
  const { radius, distance, accuracy, ageSeconds } = fix
  if (accuracy > LEAST_ACCURACY || ageSeconds > OLDEST_SECONDS) return 'no-proof'
  if (distance <= radius) return 'inside'
  return distance - accuracy <= radius ? 'uncertain' : 'outside'
}
