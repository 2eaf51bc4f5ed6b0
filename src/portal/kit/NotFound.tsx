'use client'
import dynamic from 'next/dynamic'

/** It belongs to every page of the portal and is hardly ever shown: its script comes then. */
export const NotFound = dynamic(() => import('./NothingHere').then((file) => file.NothingHere))
