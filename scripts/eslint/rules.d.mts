export const glasswork: { rules: Record<string, unknown> }
