export const MinutesField = () => null
