import { notFound } from 'next/navigation'

/** Rendered on request: a prerendered answer would carry no nonce and run no script. */
const Page = () => notFound()

export default Page
