export * from "./translate";
export * from "./common";
export * from "./portal";
export * from "./portal-session";
export * from "./portal-today";
export * from "./portal-orders";
export * from "./portal-products";
export * from "./portal-sales";
