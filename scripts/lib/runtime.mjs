/**
 * How the C library keeps memory, for the server's process. By default each thread has an arena of its own, and what images and uploads
 * leave behind stays in it: seen as 46 MB after 20,000 bad uploads, with nothing of it in use; with two arenas it was 11 MB. To map each
 * large buffer by itself as well (MALLOC_MMAP_THRESHOLD_) gives nothing more, and costs a sixth of the pictures a second.
 */
export const MALLOC = { MALLOC_ARENA_MAX: '2' }

/** Room for what a request leaves behind at once: with Node's own 16 MB a tenth of the time of a batch of minutes went into collecting it. */
export const NODE_FLAGS = ['--max-semi-space-size=64']
