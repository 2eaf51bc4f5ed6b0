'use client'
import type { Day } from './day'
import { Pictures } from './Pictures'
import { isOpen, type Other } from './shown'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'

/** The screenshots and webcam photos of a day. */
export const DayPictures = ({ day, whom }: { day: Day; whom?: Other }) => {
  const { say } = useWords()
  const { zone } = day
  return (
    <>
      {isOpen('screenshots', whom) ? (
        <Section
          title={say('Screenshots', '截屏')}
          about={
            whom
              ? undefined
              : say(
                  'You may delete any of them, with the ten minutes it belongs to, or ask to have a part of it blacked out.',
                  '您可以删除其中任何一张，连同其所属的十分钟，也可以请求涂黑其中的局部。',
                )
          }
        >
          <Pictures shots={day.shots} category="screenshots" zone={zone} mine={!whom} />
        </Section>
      ) : null}
      {day.photos.length ? (
        <Section
          title={say('Webcam photos', '摄像头照片')}
          about={say(
            'You may delete any of them, or ask to have a part of it blacked out.',
            '您可以删除其中任何一张，也可以请求涂黑其中的局部。',
          )}
        >
          <Pictures shots={day.photos} category="webcam-photos" zone={zone} mine={!whom} />
        </Section>
      ) : null}
    </>
  )
}
