import { notFound } from 'next/navigation'
import { titled } from '../../../portal/kit/titled'
import * as W from '../../words'

export const generateMetadata = titled(W.notFound)

/** Rendered on request: a prerendered answer would carry no nonce and run no script. */
const Page = () => notFound()

export default Page
