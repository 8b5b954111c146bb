import express, { type RequestHandler } from 'express'

const LIMIT = '1mb'
const MOST_FIELDS = 10_000

/**
 * Reads the body of a posted form into flat names: `extended: false`, so that no name turns into a nested object.
 * A larger body is refused with 413.
 */
export const formBody = (): RequestHandler =>
  express.urlencoded({ extended: false, limit: LIMIT, parameterLimit: MOST_FIELDS })

/** Reads a body of JSON, as programs send it. */
export const jsonBody = (): RequestHandler => express.json({ limit: LIMIT })
