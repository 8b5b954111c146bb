import type { Role } from '../../src/accounts/rules.js'
import type { RouteFound } from '../support/routes.js'

type Name = string
export type Pair = readonly [Name, string]

/** A form of a page, as a browser would send it if nothing were typed. */
export interface KnownForm {
  action: string
  isMultipart: boolean
  /** Names and values, in order. */
  values: readonly Pair[]
  /** What its buttons would add. */
  buttons: readonly Pair[]
}

/** A file that the program takes or gives: a table, a workbook, a picture. */
export interface KnownFile {
  name: string
  type: string
  /** Its bytes, each as a letter. */
  bytes: string
}

/** What is known of the program that is asked: what odd requests are made of. */
export interface Known {
  /** Where it listens, for the Host header. */
  host: string
  routes: readonly RouteFound[]
  /** An address of each route, with its parameters filled in. */
  addresses: readonly { method: string; address: string }[]
  /** Parts that stand for parameters. */
  parts: readonly string[]
  /** What a browser of each role sends; signed in again, it is another. */
  cookies: Map<Role, string>
  tokens: readonly string[]
  forms: readonly KnownForm[]
  /** Names and values of queries that its own links have. */
  queries: readonly Pair[]
  files: readonly KnownFile[]
  /** Drafts, as the interface takes them: where, and what. */
  drafts: readonly { address: string; body: Record<string, unknown> }[]
}
