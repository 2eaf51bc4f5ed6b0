import { notFound } from 'next/navigation'
import { titled } from '../../../portal/kit/titled'

export const generateMetadata = titled('Not found', '未找到')

/** Rendered on request: a prerendered answer would carry no nonce and run no script. */
const Page = () => notFound()

export default Page
