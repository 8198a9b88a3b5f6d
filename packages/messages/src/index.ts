export * from "./translate";
export * from "./common";
