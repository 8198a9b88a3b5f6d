import { apiErrorSchema, type ApiError } from "@cluster-market/contracts";

/** The backend answered with something other than success or a real 404, or did not answer at all. */
export class BackendError extends Error {
  constructor(
    /** What was asked, e.g. "GET /store/clusters". */
    readonly request: string,
    /** HTTP status; 0 when nothing answered in time. */
    readonly status: number,
    /** The backend's own description of a client's mistake, when it gave one. */
    readonly problem: ApiError | null,
    options?: ErrorOptions,
  ) {
    super(
      `${request} answered ${status || "nothing"}${problem ? ` (${problem.code}: ${problem.message})` : ""}`,
      options,
    );
    this.name = "BackendError";
  }

  /** True when nothing answered or the backend itself failed: trying again may help. */
  get isOutage(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** The problem in an error answer's body; null when the body is not of our shape. */
export async function readProblem(response: Response): Promise<ApiError | null> {
  try {
    const parsed = apiErrorSchema.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
