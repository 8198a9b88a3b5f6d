"""Cut the storefront's seven font files from the full typefaces.

Each file holds only the letters the market's languages use, so that a page in
English loads two files and an Arabic page one more. See README.md.
"""
import io
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from weld import weld

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "node_modules" / "@fontsource-variable"
OUT = HERE.parent / "public" / "fonts"

LATIN = (
    list(range(0x20, 0x7F))
    + list(range(0xA0, 0x100))
    + [ord(letter) for letter in "Œœ\u2009\u2010\u2011–—‘’‚“”„•…‰‹›⁄€™−∕"]
)
# Akan, Ga, Dangme, Ewe, Dagbani; naira and cedi; combining accents.
EXTENDED = [ord(letter) for letter in "ŸƐɛƆɔŊŋƉɖƑƒƔɣƲʋƷʒƎǝĨĩŨũẼẽỸỹĀāĪīŪūĒēŌō₵₦"] + [
    0x300, 0x301, 0x302, 0x303, 0x304, 0x308, 0x30C,
]
# Ewe's e and y with tilde live in the typefaces' Vietnamese files.
EWE = [ord(letter) for letter in "ẼẽỸỹ"]
ARABIC = (
    [0x20, 0xA0, 0x60C, 0x61B, 0x61F]
    + list(range(0x621, 0x63B))
    + list(range(0x640, 0x653))
    + list(range(0x660, 0x66D))
    + [0x670, 0x671, 0x67E, 0x686, 0x6A4, 0x6A8, 0x6AD, 0x200C, 0x200D, 0x200E, 0x200F]
)

LATIN_FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt"]
ARABIC_FEATURES = LATIN_FEATURES + ["init", "medi", "fina", "isol", "rlig", "curs"]

DISPLAY = "playfair/files/playfair-{}-opsz-normal.woff2"
TEXT = "noto-sans/files/noto-sans-{}-standard-normal.woff2"
NASKH = "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2"
# The sturdy small cut at one weight; the text face a little narrow.
DISPLAY_AXES = {"opsz": 8, "wght": 560}
TEXT_AXES = {"wdth": 93, "wght": (400, 700)}
ARABIC_AXES = {"wght": (400, 700)}


def pin(path, axes):
    """Fix a variable font's axes and read the result back as a plain font."""
    font = instancer.instantiateVariableFont(TTFont(path), axes)
    font.flavor = None
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    return TTFont(buffer)


def cut(source, name, letters, axes, features):
    """Write one woff2 file with these letters and features only."""
    font = pin(SOURCES / source, axes)
    if "playfair" in source:
        weld(font)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = [1, 2, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "STAT", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    if 0x20 in letters:
        add_narrow_space(font)
    font.flavor = "woff2"
    font.save(OUT / name)
    size = (OUT / name).stat().st_size / 1024
    print(f"{name:24} {size:5.1f} KB  {len(font.getGlyphOrder())} glyphs")


def add_narrow_space(font):
    """French sets a narrow no-break space before ; and ?; draw it as the thin space."""
    letters = font.getBestCmap()
    space = letters.get(0x2009) or letters.get(0x20)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x202F] = space


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    cut(DISPLAY.format("latin"), "cm-display-latin.woff2", LATIN, DISPLAY_AXES, LATIN_FEATURES + ["lnum"])
    cut(DISPLAY.format("latin-ext"), "cm-display-ext.woff2", EXTENDED, DISPLAY_AXES, LATIN_FEATURES)
    cut(DISPLAY.format("vietnamese"), "cm-display-ewe.woff2", EWE, DISPLAY_AXES, LATIN_FEATURES)
    cut(TEXT.format("latin"), "cm-text-latin.woff2", LATIN, TEXT_AXES, LATIN_FEATURES + ["tnum", "lnum"])
    cut(TEXT.format("latin-ext"), "cm-text-ext.woff2", EXTENDED, TEXT_AXES, LATIN_FEATURES)
    cut(TEXT.format("vietnamese"), "cm-text-ewe.woff2", EWE, TEXT_AXES, LATIN_FEATURES)
    cut(NASKH, "cm-arabic.woff2", ARABIC, ARABIC_AXES, ARABIC_FEATURES)
