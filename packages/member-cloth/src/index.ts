export { ClothInputError } from "./cloth-input-error";
export { FEWEST_MEMBERS, memberCloth, type MemberClothInput } from "./member-cloth";
export type { PatternName } from "./patterns";
