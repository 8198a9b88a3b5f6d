import type { ApiError, FieldError } from "@cluster-market/contracts";

const statusOf = {
  invalid_data: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  too_many_requests: 429,
} as const;

export type ProblemType = keyof typeof statusOf;

/** A client's mistake: what kind, a stable code, what to do. Always a 4xx. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly body: ApiError & Record<string, unknown>;

  /** @param details further facts that the code's contract names, e.g. the problems of a basket. */
  constructor(
    type: ProblemType,
    code: string,
    message: string,
    fields?: FieldError[],
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = "ApiProblem";
    this.status = statusOf[type];
    this.body = { ...details, type, code, message, ...(fields ? { fields } : {}) };
  }
}
