import { join } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'
import { ASSETS_ID, IS_COMPILED, ROOT } from './build.js'
import { aRouter } from './router.js'
import { styleSheet } from './style.js'

const FOLDER = join(ROOT, 'public')
const YEAR_S = 365 * 24 * 60 * 60

function sendStyle(): RequestHandler {
  const style = styleSheet()
  return (_req, res) => {
    res.type('css').send(IS_COMPILED ? style : styleSheet())
  }
}

/**
 * Style, fonts, scripts and images under /assets/ID/…, where ID is a hash of them all: an address never changes what it
 * gives, so browsers may keep it for ever. The style names its fonts by relative address and so by the same ID.
 */
export function staticFiles(): Router {
  const router = aRouter()
  const files = express.static(FOLDER, { index: false, redirect: false, cacheControl: false })
  router.use('/assets/:id', (req, res, next) => {
    // A page kept from before an update asks for the former ID: it gets today's file, but may not keep it.
    const isToday = req.params.id === ASSETS_ID
    res.set('Cache-Control', isToday ? `public, max-age=${YEAR_S}, immutable` : 'no-cache')
    next()
  })
  router.get('/assets/:id/css/tamdan.css', sendStyle())
  router.use('/assets/:id', files)
  return router
}
