const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
} as const

/** An error as a problem document (RFC 9457); `detail` says what was expected, `more` are its extension members and headers. */
export function problem(
  request: Request,
  status: keyof typeof titles,
  detail: string,
  more: {
    readonly members?: Readonly<Record<string, unknown>>
    readonly headers?: Readonly<Record<string, string>>
  } = {},
): Response {
  const { pathname, search } = new URL(request.url)
  return Response.json(
    { type: 'about:blank', title: titles[status], status, detail, instance: pathname + search, ...more.members },
    { status, headers: { 'cache-control': 'no-store', ...more.headers, 'content-type': 'application/problem+json' } },
  )
}

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** The edge at which what a handler throws is caught: logged with its cause, answered as a problem without it. */
export function answering<Params>(handler: Handler<Params>): Handler<Params> {
  return async (request, context) => {
    try {
      return await handler(request, context)
    } catch (cause) {
      console.error(new Error(`${request.method} ${new URL(request.url).pathname} failed`, { cause }))
      return problem(request, 500, 'The server could not answer; its log says why.')
    }
  }
}

const [reading, posting] = ['GET, HEAD, OPTIONS', 'POST, OPTIONS']

/** What a route may be asked, to OPTIONS: Next would name every method that is exported, those that are refused too. */
const allowing = (allow: string) => async () => new Response(null, { status: 204, headers: { allow } })

const notAllowed = answering(async (request) =>
  problem(request, 405, `Expected GET or HEAD: nothing is changed at this address, got ${request.method}.`, {
    headers: { allow: reading },
  }),
)

const onlyPost = answering(async (request) =>
  problem(request, 405, `Expected POST, got ${request.method}.`, { headers: { allow: posting } }),
)

/** The methods that a route refuses which only takes what is sent to it, and what it answers to OPTIONS. */
export const postOnly = { GET: onlyPost, PUT: onlyPost, PATCH: onlyPost, DELETE: onlyPost, OPTIONS: allowing(posting) }

/** The methods that a route refuses which only reads (without them Next answers 405 with an empty body), and what it answers to OPTIONS. */
export const readOnly = {
  POST: notAllowed,
  PUT: notAllowed,
  PATCH: notAllowed,
  DELETE: notAllowed,
  OPTIONS: allowing(reading),
}
