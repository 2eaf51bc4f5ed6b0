/** MongoDB needs no tables; the number stands so that both databases count alike. */
export const up = async (): Promise<void> => {}
export const down = async (): Promise<void> => {}
