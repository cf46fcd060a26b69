"""Words, keys and features of the syntax model: the Python side of src/syntax/feature.c.

Both sides must agree to the bit: test_features in test/unit/test_syntax.c holds numbers made here.
  fold     lower case, code point by code point; curly quotes straight, no-break hyphens plain (base/utf8.c)
  key      the folded form with every ASCII digit as '0'
  hash     FNV-1a of 64 bits, high half xored into the low one
"""
import unicodedata

STRAIGHT = {0x2018: "'", 0x2019: "'", 0x201B: "'", 0x02BC: "'", 0x201C: '"', 0x201D: '"', 0x201F: '"',
            0x2010: '-', 0x2011: '-'}
SUFFIXES, PREFIXES = 4, 3
DIGITS = str.maketrans('123456789', '000000000')

SHAPE_FIRST_UPPER, SHAPE_ALL_UPPER, SHAPE_DIGIT, SHAPE_PUNCT = 1, 2, 4, 8
SHAPE_INNER_UPPER, SHAPE_GLUED, SHAPE_START, SHAPE_SHORT = 16, 32, 64, 128
SHAPES = 256


def fold(word):
    out = []
    for ch in word:
        if ord(ch) in STRAIGHT:
            out.append(STRAIGHT[ord(ch)])
        else:
            low = ch.lower()
            out.append(low if len(low) == 1 else ch)
    return ''.join(out)


def key(word):
    return fold(word).translate(DIGITS)


def hash64(data, h=14695981039346656037):
    for byte in data:
        h = ((h ^ byte) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h


def hash32(data):
    h = hash64(data)
    return (h ^ h >> 32) & 0xFFFFFFFF


def pieces(k):
    """Hashes of the prefixes and suffixes of a key."""
    out = []
    for n in range(1, min(PREFIXES, len(k)) + 1):
        out.append(hash32(b'^' + k[:n].encode()))
    for n in range(1, min(SUFFIXES, len(k)) + 1):
        out.append(hash32(b'$' + k[-n:].encode()))
    return out


def is_upper(ch):
    return unicodedata.category(ch) in ('Lu', 'Lt')


def is_letter(ch):
    return unicodedata.category(ch)[0] in 'LM'


def is_digit(ch):
    return unicodedata.category(ch) == 'Nd'


def shape(word, glued, start):
    letters = [ch for ch in word if is_letter(ch)]
    upper = sum(is_upper(ch) for ch in letters)
    s = 0
    if letters and is_upper(letters[0]):
        s |= SHAPE_FIRST_UPPER
    if letters and upper == len(letters):
        s |= SHAPE_ALL_UPPER
    if any(is_digit(ch) for ch in word):
        s |= SHAPE_DIGIT
    if not letters and not (s & SHAPE_DIGIT):
        s |= SHAPE_PUNCT
    if any(is_upper(ch) for ch in letters[1:]):
        s |= SHAPE_INNER_UPPER
    if glued:
        s |= SHAPE_GLUED
    if start:
        s |= SHAPE_START
    if len(word) == 1:
        s |= SHAPE_SHORT
    return s
