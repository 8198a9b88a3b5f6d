"""Playfair draws stems as two contours that only touch; at 1x that shows as a hairline. Let them overlap."""

# Font units by which the lower contour is pushed into the upper one.
OVERLAP = 14
# Two stems count as one when their widths differ by no more than this.
TOLERANCE = 3


def weld(font):
    """Overlap every touching pair of stems; returns how many it moved."""
    table = font["glyf"]
    glyphs = [glyph for glyph in map(table.__getitem__, table.keys()) if has_outline(glyph)]
    bottoms = set()
    for glyph in glyphs:
        for _, points in contours(glyph, table):
            low = min(y for _, y in points)
            ends = sorted(x for x, y in points if y == low)
            if len(ends) == 2:
                bottoms.add((low, ends[1] - ends[0]))
    return sum(lift_tops(glyph, table, bottoms) for glyph in glyphs)


def has_outline(glyph):
    return not glyph.isComposite() and glyph.numberOfContours > 0


def contours(glyph, table):
    """Yield each contour's first point index and its points."""
    coordinates, ends, _ = glyph.getCoordinates(table)
    start = 0
    for end in ends:
        yield start, [tuple(coordinates[i]) for i in range(start, end + 1)]
        start = end + 1


def lift_tops(glyph, table, bottoms):
    lifted = 0
    for start, points in contours(glyph, table):
        high = max(y for _, y in points)
        tops = [i for i, (_, y) in enumerate(points) if y == high]
        if len(tops) != 2:
            continue
        width = abs(points[tops[0]][0] - points[tops[1]][0])
        if any(low == high and abs(other - width) <= TOLERANCE for low, other in bottoms):
            for i in tops:
                x, y = glyph.coordinates[start + i]
                glyph.coordinates[start + i] = (x, y + OVERLAP)
            lifted += 1
    glyph.recalcBounds(table)
    return lifted
