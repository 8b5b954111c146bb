import type { Express } from 'express'

/** One route of the application: its method in capitals and the whole pattern of its path. */
export interface RouteFound {
  method: string
  pattern: string
}

const PRIVATE =
  /^\/(?:desk|account|login|logout|setup|api\/v1\/drafts|unlisted|follow\/(?:confirm|mine|leave)|healthz|readyz|assets)(?:\/|$)/

/** Whether a route or a path of one is not for caches, as it stands here, and not as the application has it. */
export const isPrivate = (path: string): boolean => PRIVATE.test(path)

/** What the router keeps of what was mounted: a route, another router, or a plain handler. */
interface Layer {
  rawPath: unknown
  route?: { methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
}

const pathsOf = ({ rawPath }: Layer): string[] => [rawPath].flat().map(String)

function walk(layers: readonly Layer[], at: string): RouteFound[] {
  return layers.flatMap((layer) => {
    const places = pathsOf(layer).map((path) => (path === '/' ? at : at + path))
    const { route, handle } = layer
    if (!route) return places.flatMap((place) => walk(handle.stack ?? [], place))
    return places.flatMap((place) =>
      Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), pattern: place || '/' })),
    )
  })
}

/** Every route that the application answers, read from its own router: so that none can be forgotten. */
export function routesOf(app: Express): RouteFound[] {
  const { stack } = app.router as unknown as { stack: Layer[] }
  const found = walk(stack, '')
  return [...new Map(found.map((route) => [`${route.method} ${route.pattern}`, route])).values()]
}
