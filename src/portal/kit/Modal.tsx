'use client'
import type { ModalProps } from '@mantine/core'
import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'

/** Comes once the page is there, whether it is open or not: a page begins without what places and scrolls a dialog. */
export const Modal: ComponentType<ModalProps> = dynamic(
  () => import('./MantineModal').then((file) => file.Modal),
  { ssr: false },
)
