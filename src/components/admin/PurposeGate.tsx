export const PurposeGate = () => null
