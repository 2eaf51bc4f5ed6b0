export const PictureCell = () => null
export const PictureField = () => null
