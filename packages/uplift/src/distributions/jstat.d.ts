/** The part of jstat that this package calls; the library carries no types of its own. */
declare module "jstat" {
  export const jStat: {
    readonly studentt: {
      /** Quantile of Student's t with `degreesOfFreedom`. */
      inv(probability: number, degreesOfFreedom: number): number;
      /** Distribution function of Student's t with `degreesOfFreedom`. */
      cdf(value: number, degreesOfFreedom: number): number;
    };
  };
}
