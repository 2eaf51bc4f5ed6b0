import { both, type Both } from '../base/labels'

/** What a minor change is: processing lessens, or words differ that promise nothing else, or both; or the two say the same. */
export type MinorKind = 'less' | 'words' | 'both' | 'same'

/** What is said of a minor change, wherever somebody reads of one. */
export const MINOR_CHANGE: Readonly<Record<MinorKind, Both>> = {
  less: both('A minor change: it only lessens what may be done.', '一般变更：仅缩小处理范围。'),
  words: both(
    'A minor change: only the title, punctuation or layout differs. What may be done stays as it is.',
    '一般变更：仅标题、标点或排版有改动，处理范围不变。',
  ),
  both: both(
    'A minor change: it lessens what may be done, and the title, punctuation or layout differs. It widens nothing.',
    '一般变更：缩小了处理范围，标题、标点或排版也有改动；未扩大任何处理。',
  ),
  same: both('A minor change: it says what the version before it says.', '一般变更：内容与上一版本相同。'),
}
