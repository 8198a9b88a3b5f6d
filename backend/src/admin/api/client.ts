import Medusa from "@medusajs/js-sdk";

/** Talks to the backend that serves this page, with the staff member's session. */
export const client = new Medusa({ baseUrl: window.location.origin, auth: { type: "session" } });
