import { type Logger, pino } from 'pino'

export type Log = Logger

/** JSON lines on standard error, so that what a command prints stays clean. */
export const makeLog = (level: string): Log => pino({ level, base: null }, pino.destination(2))
