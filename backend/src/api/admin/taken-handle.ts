import { ApiProblem } from "../problem";

/** 409 that names the field. */
export function takenHandle(): ApiProblem {
  return new ApiProblem("conflict", "handle_taken", "This handle is in use: choose another one.", [
    { path: "handle", message: "in use already" },
  ]);
}
