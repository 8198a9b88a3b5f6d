/** Version of the computation, stored with every run; a test holds it to the package's own. */
export const CODE_VERSION = "0.1.0";
