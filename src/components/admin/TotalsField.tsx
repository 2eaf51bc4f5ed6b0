export const TotalsField = () => null
