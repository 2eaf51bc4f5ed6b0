/** The categories whose rows are pictures: taken, served, deleted and blacked out by the same path. */
export const IMAGE_CATEGORIES = ['screenshots', 'webcam-photos'] as const
export type ImageCategory = (typeof IMAGE_CATEGORIES)[number]

/** Whether deleting a picture takes the ten minutes of its computer with it: of what the screen showed, not of who sat before it. */
export const takesItsTime = (category: ImageCategory): boolean => category === 'screenshots'
