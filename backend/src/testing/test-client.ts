/** An answer with its body still to be judged; `code` is the stable code of an error. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  code: string | undefined;
  body: Body;
}

export interface Caller {
  /** Bearer token of whoever calls; nobody when left out. */
  as?: string;
  headers?: Record<string, string>;
}

/** What Medusa's runner hands to a suite: an axios, untyped. */
export interface Axios {
  request(options: Record<string, unknown>): Promise<{ status: number; data: unknown }>;
}

/** Calls the running app and answers every status alike, so that a refusal is not an exception. */
export class TestClient {
  constructor(private readonly api: Axios) {}

  get<Body = Record<string, unknown>>(url: string, caller: Caller = {}): Promise<Answer<Body>> {
    return this.call("GET", url, undefined, caller);
  }

  post<Body = Record<string, unknown>>(
    url: string,
    data: unknown,
    caller: Caller = {},
  ): Promise<Answer<Body>> {
    return this.call("POST", url, data, caller);
  }

  delete<Body = Record<string, unknown>>(
    url: string,
    data?: unknown,
    caller: Caller = {},
  ): Promise<Answer<Body>> {
    return this.call("DELETE", url, data, caller);
  }

  private async call<Body>(
    method: string,
    url: string,
    data: unknown,
    caller: Caller,
  ): Promise<Answer<Body>> {
    const answer = await this.api.request({
      method,
      url,
      data,
      headers: { ...caller.headers, ...(caller.as ? { authorization: `Bearer ${caller.as}` } : {}) },
      validateStatus: () => true,
      maxBodyLength: Infinity,
    });
    const body = answer.data as Body & { code?: string };
    return { status: answer.status, code: typeof body === "object" ? body.code : undefined, body };
  }
}
