import type { Response } from 'express'

/**
 * A form as it was sent, for what may have to happen to it before it is read: the guards put it aside when they cannot let
 * it through, and it shows itself again to whoever goes on with it.
 */
interface SentForm {
  /** The form put aside that it goes on with; '' for none. */
  id: string
  /** Sent by a form that was put aside, to show itself again with what is in it; nothing is to be done with it. */
  isShowing: boolean
  /** What it went on with is done, and is aside no longer. */
  done(): Promise<void>
  /** Puts it aside for an account. @returns the page where it is gone on with, without language; '' when nothing was kept */
  putAside(user: string): Promise<string>
  /** Likewise for the account whose session ran out, if it was one's own. */
  putAsideOfLapsed(): Promise<string>
}

declare global {
  namespace Express {
    interface Locals {
      /** On the desk and in one's account. */
      unfinished?: SentForm
    }
  }
}

/** What a form that was put aside asks for, under the name `op`. No form saves by it. */
export const SHOW = 'show'

/** Whether the form that was sent is to be shown again as it is, and nothing done. */
export const isShowing = (res: Response): boolean => res.locals.unfinished?.isShowing ?? false

export const formDone = async (res: Response): Promise<void> => res.locals.unfinished?.done()
