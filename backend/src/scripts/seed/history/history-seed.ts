/** Fixed, so that two installations of one date hold the same figures. */
export const historySeed = 3;
