import type { Shot } from './day'
import type { Say } from '../kit/Words'

/** What a picture is called. */
export const pictureName = (say: Say, category: Shot['category']): string =>
  category === 'screenshots' ? say('Screenshot', '截屏') : say('Webcam photo', '摄像头照片')
