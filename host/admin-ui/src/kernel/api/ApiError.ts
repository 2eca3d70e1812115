export type ApiErrorKind =
  | 'validation' | 'unauthorized' | 'forbidden' | 'notFound' | 'conflict' | 'tooMany' | 'server' | 'network';

export interface ValidationError {
  message: string;
  members: string[];
}

/** What the server says about a failed call; the body is ABP's `{ error: { … } }`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;

  constructor(
    readonly status: number,
    /** A sentence for the reader; empty when the server sent none. */
    readonly sentence: string,
    readonly code?: string,
    readonly details?: string,
    readonly data: Record<string, unknown> = {},
    readonly validationErrors: ValidationError[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(sentence || `HTTP ${status}`);
    this.kind = kindOf(status);
  }
}

function kindOf(status: number): ApiErrorKind {
  switch (status) {
    case 0: return 'network';
    case 401: return 'unauthorized';
    case 403: return 'forbidden';
    case 404: case 410: return 'notFound';
    case 409: case 412: return 'conflict';
    case 429: return 'tooMany';
    default: return status >= 500 ? 'server' : 'validation';
  }
}

export function isApiError(error: unknown, kind?: ApiErrorKind): error is ApiError {
  return error instanceof ApiError && (kind === undefined || error.kind === kind);
}

const staleCode = 'Mmo:Concurrency';

/** Somebody else saved it meanwhile. The other answers with 409 are broken business rules: reading anew does not mend them. */
export function isStale(error: unknown): error is ApiError {
  return isApiError(error, 'conflict') && (error.code === undefined || error.code === staleCode);
}

interface ErrorBody {
  error?: {
    code?: string | null;
    message?: string | null;
    details?: string | null;
    data?: Record<string, unknown> | null;
    validationErrors?: Array<{ message?: string | null; members?: string[] | null }> | null;
  };
}

/** Reads a failed response. A body that is not ABP's (a proxy's page, nothing at all) leaves the sentence empty. */
export async function readApiError(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  let body: ErrorBody = {};
  try {
    body = (await response.json()) as ErrorBody;
  } catch {
    // No JSON: the status alone has to do.
  }
  const error = body?.error ?? {};
  return new ApiError(
    response.status,
    error.message ?? '',
    error.code ?? undefined,
    error.details ?? undefined,
    error.data ?? {},
    (error.validationErrors ?? []).map((item) => ({ message: item.message ?? '', members: item.members ?? [] })),
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  );
}
